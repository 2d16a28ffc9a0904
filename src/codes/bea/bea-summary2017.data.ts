// Industries and commodities of the summary input-output tables. Each industry has a commodity of the same code and title;
// two commodities have no industry. The number of a footnote is left out of a title.
// Edition: summary level, codes of the 2017 benchmark.
// Source: US Bureau of Economic Analysis (US federal government work, public domain), as packed by useeior of the US EPA (MIT).
// Written by scripts/data/build-codes.mjs; do not edit by hand.

export const beaSummary2017Industries: string = `
111CA 113FF 211 212 213 22 23 321 327 331 332 333 334 335 3361MV 3364OT 337 339 311FT 313TT 315AL 322 323 324 325 326 42
441 445 452 4A0 481 482 483 484 485 486 487OS 493 511 512 513 514 521CI 523 524 525 HS ORE 532RL 5411 5415 5412OP 55 561
562 61 621 622 623 624 711AS 713 721 722 81 GFGD GFGN GFE GSLG GSLE
`;

export const beaSummary2017CommoditiesOnly: string = 'Used Other';

/** Codes of final demand and of value added: columns and rows of the tables that are no industry and no commodity. */
export const beaSummary2017OtherCodes: string =
  'F010 F02S F02E F02N F02R F030 F040 F050 F06C F06S F06E F06N F07C F07S F07E F07N F10C F10S F10E F10N V001 V002 V003';

/** One title a line, in the order of the codes. */
export const beaSummary2017TitleTable: string = `Farms
Forestry, fishing, and related activities
Oil and gas extraction
Mining, except oil and gas
Support activities for mining
Utilities
Construction
Wood products
Nonmetallic mineral products
Primary metals
Fabricated metal products
Machinery
Computer and electronic products
Electrical equipment, appliances, and components
Motor vehicles, bodies and trailers, and parts
Other transportation equipment
Furniture and related products
Miscellaneous manufacturing
Food and beverage and tobacco products
Textile mills and textile product mills
Apparel and leather and allied products
Paper products
Printing and related support activities
Petroleum and coal products
Chemical products
Plastics and rubber products
Wholesale trade
Motor vehicle and parts dealers
Food and beverage stores
General merchandise stores
Other retail
Air transportation
Rail transportation
Water transportation
Truck transportation
Transit and ground passenger transportation
Pipeline transportation
Other transportation and support activities
Warehousing and storage
Publishing industries, except internet (includes software)
Motion picture and sound recording industries
Broadcasting and telecommunications
Data processing, internet publishing, and other information services
Federal Reserve banks, credit intermediation, and related activities
Securities, commodity contracts, and investments
Insurance carriers and related activities
Funds, trusts, and other financial vehicles
Housing
Other real estate
Rental and leasing services and lessors of intangible assets
Legal services
Computer systems design and related services
Miscellaneous professional, scientific, and technical services
Management of companies and enterprises
Administrative and support services
Waste management and remediation services
Educational services
Ambulatory health care services
Hospitals
Nursing and residential care facilities
Social assistance
Performing arts, spectator sports, museums, and related activities
Amusements, gambling, and recreation industries
Accommodation
Food services and drinking places
Other services, except government
Federal general government (defense)
Federal general government (nondefense)
Federal government enterprises
State and local general government
State and local government enterprises
Scrap, used and secondhand goods
Noncomparable imports and rest-of-the-world adjustment`;
