// Benchmark cluster definitions: one cluster a line, its name, then the names of its subclusters, as spelt in the source.
// Edition: definitions of 2014.
// Source: U.S. Cluster Mapping Project, Harvard Business School and US Economic Development Administration (free to use with
// attribution to the project).
// Written by scripts/data/build-codes.mjs; do not edit by hand.

export const tradedClusters2014: string = `Aerospace Vehicles and Defense|Aircraft|Missiles and Space Vehicles|Search and Navigation Equipment
Agricultural Inputs and Services|Agricultural Services|Farm Management and Labor Services|Fertilizers
Apparel|Accessories and Specialty Apparel|Apparel Contractors|Men's Clothing|Women's Clothing
Automotive|Automotive Parts|Gasoline Engines and Engine Parts|Metal Mills and Foundries|Military Vehicles and Tanks|Motor Vehicles|Small Vehicles
Biopharmaceuticals|Biological Products|Biopharmaceutical Products|Diagnostic Substances
Business Services|Architectural and Drafting Services|Business Support Services|Computer Services|Consulting Services|Corporate Headquarters|Employment Placement Services|Engineering Services|Ground Passenger Transportation
Coal Mining|Coal Mining
Communications Equipment and Services|Communications Equipment|Communications Equipment Components|Communications Services (CES)
Construction Products and Services|Construction|Construction Components|Construction Materials|Construction Products|Water, Sewage, and Other Systems
Distribution and Electronic Commerce|Electronic and Catalog Shopping|Rental and Leasing|Support Services|Warehousing and Storage|Wholesale Trade Agents and Brokers|Wholesale of Apparel and Accessories|Wholesale of Books, Periodicals, and Newspapers|Wholesale of Chemical and Allied Products|Wholesale of Construction and Mining Machinery and Equipment|Wholesale of Drugs and Druggists' Sundries|Wholesale of Electrical and Electronic Goods|Wholesale of Farm Products and Supplies|Wholesale of Farm and Garden Machinery and Equipment|Wholesale of Food Products|Wholesale of Furniture and Home Furnishing|Wholesale of Industrial Machinery, Equipment, and Supplies|Wholesale of Jewelry, Watches, Precious Stones, and Precious Metals|Wholesale of Metals and Minerals (except Petroleum)|Wholesale of Other Merchandise|Wholesale of Paper and Paper Products|Wholesale of Petroleum and Petroleum Products|Wholesale of Professional and Commercial Equipment and Supplies|Wholesale of Service Establishment Equipment, and Supplies|Wholesale of Sporting and Recreational Goods and Supplies|Wholesale of Toy and Hobby Goods and Supplies|Wholesale of Transportation Equipment and Supplies (except Motor Vehicles)
Downstream Chemical Products|Dyes, Pigments and Coating|Explosives|Lubricating Oils and Greases|Personal Care and Cleaning Products|Processed Chemical Products
Downstream Metal Products|Ammunition|Fabricated Metal Structures|Metal Containers|Metal Products (DMP)
Education and Knowledge Creation|Colleges, Universities, and Professional Schools|Educational Support Services|Professional Organizations|Research Organizations|Training Programs
Electric Power Generation and Transmission|Alternative Electric Power|Electric Power Transmission|Fossil Fuel Electric Power
Environmental Services|Other Waste Management Services|Waste Collection|Waste Processing
Financial Services|Credit Bureaus|Credit Intermediation|Financial Investment Activities|Monetary Authorities - Central Bank|Securities Brokers, Dealers, and Exchanges
Fishing and Fishing Products|Fishing and Fishing Products
Food Processing and Manufacturing|Animal Foods|Baked Goods|Candy and Chocolate|Coffee and Tea|Dairy Products|Distilleries|Farm Wholesalers|Glass Containers|Malt Beverages|Milling and Refining of Cereals and Oilseeds|Milling and Refining of Sugar|Packaged Fruit and Vegetables|Soft Drinks and Ice|Specialty Foods and Ingredients|Wineries
Footwear|Footwear|Footwear Components
Forestry|Forestry
Furniture|Household Furniture|Institutional Furniture|Mobile Homes|Office Furniture|Wood Cabinets and Woodwork
Hospitality and Tourism|Accommodations and Related Services|Amusement Parks and Arcades|Cultural and Educational Entertainment|Gambling Facilities|Other Tourism Attractions|Spectator Sports|Tourism Related Services
Information Technology and Analytical Instruments|Audio and Video Equipment|Computers and Peripherals|Electronic Components|Medical Apparatus|Process and Laboratory Instruments|Semiconductors|Software Publishers|Software Reproducing
Insurance Services|Insurance Carriers|Insurance Related Services|Reinsurance Carriers
Jewelry and Precious Metals|Jewelry and Precious Metals Products
Leather and Related Products|Personal Leather Goods and Luggage|Textile Bags and Canvas Products|Women's Handbags and Purses
Lighting and Electrical Equipment|Electrical Components|Electrical Equipment|Lighting Fixtures and Parts|Storage Batteries
Livestock Processing|Livestock Merchant Wholesalers|Meat Processing
Marketing, Design, and Publishing|Advertising Related Services|Design Services|Other Marketing Related Services|Publishing
Medical Devices|Optical Instruments and Ophthalmic Goods|Surgical and Dental Instruments and Supplies
Metal Mining|Metal Mining
Metalworking Technology|Fasteners|Hand Tools|Machine Tools and Accessories|Metal Processing (MT)|Metalworking Machinery
Music and Sound Recording|Music and Sound Recording
Nonmetal Mining|Nonmetal Mining
Oil and Gas Production and Transportation|Drilling Wells|Oil and Gas Extraction|Oil and Gas Machinery|Petroleum Processing|Pipeline Transportation|Support Activities for Oil and Gas Operations
Paper and Packaging|Packaging|Paper Mills|Paper Products
Performing Arts|Performing Artists|Promoters and Managers
Plastics|Plastic Materials and Resins|Plastic Products
Printing Services|Greeting Card Printing and Publishing|Printing Inputs|Printing Services|Support Activities for Printing
Production Technology and Heavy Machinery|Agricultural and Construction Machinery and Components|Air Handling Equipment|Commercial and Service Industry Machinery|Industrial Machinery|Moving and Material Handling Equipment|Process Equipment and Components
Recreational and Small Electric Goods|Electric Housewares|Games, Toys, and Children's Vehicles|Motorcycles and Bicycles|Office Supplies|Recreational and Decorative Goods|Sporting and Athletic Goods
Textile Manufacturing|Fabric Mills|Fibers|Household Textile Products|Knitting Mills|Other Textile Products|Textile and Fabric Finishing|Yarn and Thread Mills
Tobacco|Tobacco
Trailers, Motor Homes, and Appliances|Burial Caskets|Household Appliances|Trailers and Motor Homes
Transportation and Logistics|Air Transportation|Bus Transportation|Ground Transportation Support Activities|Specialty Air Transportation|Trucking
Upstream Chemical Products|Agricultural Chemicals|Industrial Gas|Inorganic Chemicals|Organic Chemicals
Upstream Metal Manufacturing|Iron and Steel Mills and Forging|Metal Processing (UMM)|Metal Products (UMM)|Wires and Springs
Video Production and Distribution|Video Production and Distribution
Vulcanized and Fired Materials|Clay Products and Refractories|Glass Products|Rubber Products
Water Transportation|Boat Building and Repairing|Marine Transportation Services|Water Passenger Transportation
Wood Products|Prefabricated Wood Building|Wood Components and Products|Wood Processing`;

export const localClusters2014: string = `Local Commercial Services|Building Support Services|Commercial Photography, Printing and Signmaking|Laundry and Linen Services|Local Professional Services|Miscellaneous Repair Services|Security Services|Stationery and Office Supply Retailing|Testing Laboratories
Local Community and Civic Organizations|Business Associations|Labor Organizations|Political Organizations|Religious Organizations|Social Service Organizations|Trusts
Local Education and Training|Elementary and Secondary Schools|Job Training Services|Recreational and Other Services
Local Entertainment and Media|Book and Periodical Retailing|Electronic Media|Electronic and Photographic Retailing|Movie Theatres|Musical Instruments Retailing|Newspapers|Sporting and Hobby Retailing
Local Financial Services|Collection Agencies|Deposit-taking Institutions|Insurance Agents and Brokers|Pension, Health, and Welfare Funds|Tax Return Preparation Services
Local Food and Beverage Processing and Distribution|Beer and Liquor Wholesaling|Beer, Wine, and Liquor Retailing|Commerical and Retail Bakeries|Food Wholesaling|Retail Food Stores|Tobacco Retailing|Vending and Direct Selling
Local Health Services|Drug Stores|Funeral Service and Crematories|Healthcare Provider Offices|Home and Residential Care|Hospitals|Medical Laboratories|Optical Goods Retailing
Local Hospitality Establishments|Gifts and Souvenirs Retailing|Hospitality Establishments|Recreational Facilities and Instruction
Local Household Goods and Services|Appliance Retailing|Electronics Repair|Furniture and Homefurnishings Retailing|Gardening Products and Supplies Retailing|Hardware Retailing|Hardware Wholesaling|Landscape and Horticultural Services
Local Industrial Products and Services|Industrial Machinery and Distribution|Industrial Products and Services Wholesaling|Industrial Repair Services|Miscellaneous Equipment Rental and Leasing
Local Logistical Services|Local Passenger Transportation|Local Transportation Services|Passenger Car Rental|Truck Leasing|Warehousing Services
Local Motor Vehicle Products and Services|Automobile Dealers|Automotive Parts Retailing|Automotive Parts Wholesaling|Automotive Repair Shops|Automotive Wholesaling|Gasoline Stations|Other Automotive Services|Other Motor Vehicles Distribution|Parking Services
Local Personal Services (Non-Medical)|Child Care Services|Cleaning Services|Hair Care Services|Other Personal Services|Personal Products Retailing|Photographic and Photofinishing Services|Repair Services
Local Real Estate, Construction, and Development|Building Equipment Distribution|Concrete Products|Construction Materials Retailing|Construction Materials Wholesaling|Developers|General Contractors|Highway and Street Construction|Real Estate Services|Specialty Contractors|Water and Sewer Line Construction
Local Retailing of Clothing and General Merchandise|Apparel Retailing|General Merchandise Retailing|Jewelry Retailing|Luggage Retailing|Sewing, Needlework, and Piece Goods Retailing
Local Utilities|Communications Services (LU)|Electric Power Distribition|Heating Oil and Other Fuel Dealers|Natural Gas Distribution|Sanitary Services`;
