// Sectors of the employment requirements tables. They are numbered from 1 in one run through the major groups.
// Edition: tables of 2014, published in December 2015.
// Source: US Bureau of Labor Statistics (US federal government work, public domain).
// Written by scripts/data/build-codes.mjs; do not edit by hand.

/** How many sectors a major group has, and its title. */
export const blsSectors2014Groups: string = `6 Agriculture, forestry, fishing and hunting
5 Mining
3 Utilities
1 Construction
76 Manufacturing
1 Wholesale trade
4 Retail trade
9 Transportation and warehousing
10 Information
5 Finance and insurance
5 Real estate and rental and leasing
9 Professional, scientific, and technical services
1 Management of companies and enterprises
9 Administrative and support and waste management and remediation services
3 Educational services
12 Health care and social assistance
8 Arts, entertainment, and recreation
2 Accommodation and food services
12 Other services (except public administration)
20 Government
5 Special industries`;

/** One title a line, in the order of the sectors. */
export const blsSectors2014TitleTable: string = `Crop production
Animal production and aquaculture
Forestry
Logging
Fishing, hunting and trapping
Support activities for agriculture and forestry
Oil and gas extraction
Coal mining
Metal ore mining
Nonmetallic mineral mining and quarrying
Support activities for mining
Electric power generation, transmission and distribution
Natural gas distribution
Water, sewage and other systems
Construction
Animal food manufacturing
Grain and oilseed milling
Sugar and confectionery product manufacturing
Fruit and vegetable preserving and specialty food manufacturing
Dairy product manufacturing
Animal slaughtering and processing
Seafood product preparation and packaging
Bakeries and tortilla manufacturing
Other food manufacturing
Beverage manufacturing
Tobacco manufacturing
Textile mills and textile product mills
Apparel, leather and allied product manufacturing
Sawmills and wood preservation
Veneer, plywood, and engineered wood product manufacturing
Other wood product manufacturing, including wood tv, radio and sewing machine cabinet manufacturing
Pulp, paper, and paperboard mills
Converted paper product manufacturing
Printing and related support activities
Petroleum and coal products manufacturing
Basic chemical manufacturing
Resin, synthetic rubber, and artificial synthetic fibers and filaments manufacturing
Pesticide, fertilizer, and other agricultural chemical manufacturing
Pharmaceutical and medicine manufacturing
Paint, coating, and adhesive manufacturing
Soap, cleaning compound, and toilet preparation manufacturing
Other chemical product and preparation manufacturing
Plastics product manufacturing
Rubber product manufacturing
Clay product and refractory manufacturing
Glass and glass product manufacturing
Cement and concrete product manufacturing
Lime, gypsum and other nonmetallic mineral product manufacturing
Iron and steel mills and ferroalloy manufacturing
Steel product manufacturing from purchased steel
Alumina and aluminum production and processing
Nonferrous metal (except aluminum) production and processing
Foundries
Forging and stamping
Cutlery and handtool manufacturing
Architectural and structural metals manufacturing
Boiler, tank, and shipping container manufacturing
Hardware manufacturing
Spring and wire product manufacturing
Machine shops; turned product; and screw, nut, and bolt manufacturing
Coating, engraving, heat treating, and allied activities
Other fabricated metal product manufacturing
Agriculture, construction, and mining machinery manufacturing
Industrial machinery manufacturing
Commercial and service industry machinery manufacturing, including digital camera manufacturing
Ventilation, heating, air-conditioning, and commercial refrigeration equipment manufacturing
Metalworking machinery manufacturing
Engine, turbine, and power transmission equipment manufacturing
Other general purpose machinery manufacturing
Computer and peripheral equipment manufacturing, excluding digital camera manufacturing
Communications equipment manufacturing
Audio and video equipment manufacturing
Semiconductor and other electronic component manufacturing
Navigational, measuring, electromedical, and control instruments manufacturing
Manufacturing and reproducing magnetic and optical media
Electric lighting equipment manufacturing
Household appliance manufacturing
Electrical equipment manufacturing
Other electrical equipment and component manufacturing
Motor vehicle manufacturing
Motor vehicle body and trailer manufacturing
Motor vehicle parts manufacturing
Aerospace product and parts manufacturing
Railroad rolling stock manufacturing
Ship and boat building
Other transportation equipment manufacturing
Household and institutional furniture and kitchen cabinet manufacturing, excluding wood tv, radio and sewing maching cabinet manufacturing
Office furniture (including fixtures) manufacturing
Other furniture related product manufacturing
Medical equipment and supplies manufacturing
Other miscellaneous manufacturing
Wholesale trade
Motor vehicle and parts dealers
Food and beverage stores
General Merchandise stores
Retail, except motor vehicle and parts dealers, food and beverage stores, and general merchandise stores
Air transportation
Rail transportation
Water transportation
Truck transportation
Transit and ground passenger transportation
Pipeline transportation
Scenic and sightseeing transportation and support activities for transportation
Couriers and messengers
Warehousing and storage
Newspaper, periodical, book, and directory publishers
Software publishers
Motion picture, video, and sound recording industries
Radio and television broadcasting
Cable and other subscription programming
Wired telecommunications carriers
Wireless telecommunications carriers (except satellite)
Satellite, telecommunications resellers, and all other telecommunications
Data processing, hosting, and related services
Other information services
Monetary authorities, credit intermediation, and related activities
Securities, commodity contracts, and other financial investments and related activities
Insurance carriers
Agencies, brokerages, and other insurance related activities
Funds, trusts, and other financial vehicles
Real estate
Automotive equipment rental and leasing
Consumer goods rental and general rental centers
Commercial and industrial machinery and equipment rental and leasing
Lessors of nonfinancial intangible assets (except copyrighted works)
Legal services
Accounting, tax preparation, bookkeeping, and payroll services
Architectural, engineering, and related services
Specialized design services
Computer systems design and related services
Management, scientific, and technical consulting services
Scientific research and development services
Advertising, public relations, and related services
Other professional, scientific, and technical services
Management of companies and enterprises
Office administrative services
Facilities support services
Employment services
Business support services
Travel arrangement and reservation services
Investigation and security services
Services to buildings and dwellings
Other support services
Waste management and remediation services
Elementary and secondary schools; private
Junior colleges, colleges, universities, and professional schools; private
Other educational services; private
Offices of physicians
Offices of dentists
Offices of other health practitioners
Outpatient care centers
Medical and diagnostic laboratories
Home health care services
Other ambulatory health care services
Hospitals; private
Nursing and residential care facilities
Individual and family services
Community and vocational rehabilitation services
Child day care services
Performing arts companies
Spectator sports
Promoters of events, and agents and managers
Independent artists, writers, and performers
Museums, historical sites, and similar institutions
Amusement parks and arcades
Gambling industries (except casino hotels)
Other amusement and recreation industries
Accommodation
Food services and drinking places
Automotive repair and maintenance
Electronic and precision equipment repair and maintenance
Commercial and industrial machinery and equipment (except automotive and electronic) repair and maintenance
Personal and household goods repair and maintenance
Personal care services
Death care services
Drycleaning and laundry services
Other personal services
Religious organizations
Grantmaking and giving services and social advocacy organizations
Civic, social, professional, and similar organizations
Private households
Postal Service
Federal electric utilities
Federal enterprises except the Postal Service and electric utilities
Federal defense government compensation
Federal defense government consumption of fixed capital
Federal defense government except compensation and consumption of fixed capital
Federal non-defense government compensation
Federal non-defense government consumption of fixed capital
Federal non-defense government except compensation and consumption of fixed capital
Local government passenger transit
Local government enterprises except passenger transit
Local government hospitals compensation
Local government educational services compensation
Local government, other compensation
State government enterprises
State government hospitals compensation
State government educational services compensation
State government, other compensation
State and Local government consumption of fixed capital
State and Local government except compensation and consumption of fixed capital
Owner-occupied dwellings
Noncomparable imports
Scrap
Used and secondhand goods
Rest of the world adjustment`;
