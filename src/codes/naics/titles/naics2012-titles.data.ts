// The titles of NAICS 2012, one a line in the order of all its codes. An empty line repeats the title of the
// code before, which holds it.
// Edition: NAICS 2012, United States.
// Source: US Census Bureau, NAICS 2012 structure (US federal government work, public domain).
// Written by scripts/data/build-codes.mjs; do not edit by hand.

export const naics2012TitleTable: string = `Agriculture, Forestry, Fishing and Hunting
Crop Production
Oilseed and Grain Farming
Soybean Farming

Oilseed (except Soybean) Farming

Dry Pea and Bean Farming

Wheat Farming

Corn Farming

Rice Farming

Other Grain Farming
Oilseed and Grain Combination Farming
All Other Grain Farming
Vegetable and Melon Farming

Potato Farming
Other Vegetable (except Potato) and Melon Farming
Fruit and Tree Nut Farming
Orange Groves

Citrus (except Orange) Groves

Noncitrus Fruit and Tree Nut Farming
Apple Orchards
Grape Vineyards
Strawberry Farming
Berry (except Strawberry) Farming
Tree Nut Farming
Fruit and Tree Nut Combination Farming
Other Noncitrus Fruit Farming
Greenhouse, Nursery, and Floriculture Production
Food Crops Grown Under Cover
Mushroom Production
Other Food Crops Grown Under Cover
Nursery and Floriculture Production
Nursery and Tree Production
Floriculture Production
Other Crop Farming
Tobacco Farming

Cotton Farming

Sugarcane Farming

Hay Farming

All Other Crop Farming
Sugar Beet Farming
Peanut Farming
All Other Miscellaneous Crop Farming
Animal Production and Aquaculture
Cattle Ranching and Farming
Beef Cattle Ranching and Farming, including Feedlots
Beef Cattle Ranching and Farming
Cattle Feedlots
Dairy Cattle and Milk Production

Dual-Purpose Cattle Ranching and Farming

Hog and Pig Farming


Poultry and Egg Production
Chicken Egg Production

Broilers and Other Meat Type Chicken Production

Turkey Production

Poultry Hatcheries

Other Poultry Production

Sheep and Goat Farming
Sheep Farming

Goat Farming

Aquaculture

Finfish Farming and Fish Hatcheries
Shellfish Farming
Other Aquaculture
Other Animal Production
Apiculture

Horses and Other Equine Production

Fur-Bearing Animal and Rabbit Production

All Other Animal Production

Forestry and Logging
Timber Tract Operations


Forest Nurseries and Gathering of Forest Products


Logging


Fishing, Hunting and Trapping
Fishing

Finfish Fishing
Shellfish Fishing
Other Marine Fishing
Hunting and Trapping


Support Activities for Agriculture and Forestry
Support Activities for Crop Production

Cotton Ginning
Soil Preparation, Planting, and Cultivating
Crop Harvesting, Primarily by Machine
Postharvest Crop Activities (except Cotton Ginning)
Farm Labor Contractors and Crew Leaders
Farm Management Services
Support Activities for Animal Production


Support Activities for Forestry


Mining, Quarrying, and Oil and Gas Extraction
Oil and Gas Extraction


Crude Petroleum and Natural Gas Extraction
Natural Gas Liquid Extraction
Mining (except Oil and Gas)
Coal Mining

Bituminous Coal and Lignite Surface Mining
Bituminous Coal Underground Mining
Anthracite Mining
Metal Ore Mining
Iron Ore Mining

Gold Ore and Silver Ore Mining
Gold Ore Mining
Silver Ore Mining
Copper, Nickel, Lead, and Zinc Mining
Lead Ore and Zinc Ore Mining
Copper Ore and Nickel Ore Mining
Other Metal Ore Mining
Uranium-Radium-Vanadium Ore Mining
All Other Metal Ore Mining
Nonmetallic Mineral Mining and Quarrying
Stone Mining and Quarrying
Dimension Stone Mining and Quarrying
Crushed and Broken Limestone Mining and Quarrying
Crushed and Broken Granite Mining and Quarrying
Other Crushed and Broken Stone Mining and Quarrying
Sand, Gravel, Clay, and Ceramic and Refractory Minerals Mining and Quarrying
Construction Sand and Gravel Mining
Industrial Sand Mining
Kaolin and Ball Clay Mining
Clay and Ceramic and Refractory Minerals Mining
Other Nonmetallic Mineral Mining and Quarrying
Potash, Soda, and Borate Mineral Mining
Phosphate Rock Mining
Other Chemical and Fertilizer Mineral Mining
All Other Nonmetallic Mineral Mining
Support Activities for Mining


Drilling Oil and Gas Wells
Support Activities for Oil and Gas Operations
Support Activities for Coal Mining
Support Activities for Metal Mining
Support Activities for Nonmetallic Minerals (except Fuels) Mining
Utilities

Electric Power Generation, Transmission and Distribution
Electric Power Generation
Hydroelectric Power Generation
Fossil Fuel Electric Power Generation
Nuclear Electric Power Generation
Solar Electric Power Generation
Wind Electric Power Generation
Geothermal Electric Power Generation
Biomass Electric Power Generation
Other Electric Power Generation
Electric Power Transmission, Control, and Distribution
Electric Bulk Power Transmission and Control
Electric Power Distribution
Natural Gas Distribution


Water, Sewage and Other Systems
Water Supply and Irrigation Systems

Sewage Treatment Facilities

Steam and Air-Conditioning Supply

Construction
Construction of Buildings
Residential Building Construction

New Single-Family Housing Construction (except For-Sale Builders)
New Multifamily Housing Construction (except For-Sale Builders)
New Housing For-Sale Builders
Residential Remodelers
Nonresidential Building Construction
Industrial Building Construction

Commercial and Institutional Building Construction

Heavy and Civil Engineering Construction
Utility System Construction
Water and Sewer Line and Related Structures Construction

Oil and Gas Pipeline and Related Structures Construction

Power and Communication Line and Related Structures Construction

Land Subdivision


Highway, Street, and Bridge Construction


Other Heavy and Civil Engineering Construction


Specialty Trade Contractors
Foundation, Structure, and Building Exterior Contractors
Poured Concrete Foundation and Structure Contractors

Structural Steel and Precast Concrete Contractors

Framing Contractors

Masonry Contractors

Glass and Glazing Contractors

Roofing Contractors

Siding Contractors

Other Foundation, Structure, and Building Exterior Contractors

Building Equipment Contractors
Electrical Contractors and Other Wiring Installation Contractors

Plumbing, Heating, and Air-Conditioning Contractors

Other Building Equipment Contractors

Building Finishing Contractors
Drywall and Insulation Contractors

Painting and Wall Covering Contractors

Flooring Contractors

Tile and Terrazzo Contractors

Finish Carpentry Contractors

Other Building Finishing Contractors

Other Specialty Trade Contractors
Site Preparation Contractors

All Other Specialty Trade Contractors

Manufacturing
Food Manufacturing
Animal Food Manufacturing

Dog and Cat Food Manufacturing
Other Animal Food Manufacturing
Grain and Oilseed Milling
Flour Milling and Malt Manufacturing
Flour Milling
Rice Milling
Malt Manufacturing
Starch and Vegetable Fats and Oils Manufacturing
Wet Corn Milling
Soybean and Other Oilseed Processing
Fats and Oils Refining and Blending
Breakfast Cereal Manufacturing

Sugar and Confectionery Product Manufacturing
Sugar Manufacturing
Beet Sugar Manufacturing
Cane Sugar Manufacturing
Nonchocolate Confectionery Manufacturing

Chocolate and Confectionery Manufacturing
Chocolate and Confectionery Manufacturing from Cacao Beans
Confectionery Manufacturing from Purchased Chocolate
Fruit and Vegetable Preserving and Specialty Food Manufacturing
Frozen Food Manufacturing
Frozen Fruit, Juice, and Vegetable Manufacturing
Frozen Specialty Food Manufacturing
Fruit and Vegetable Canning, Pickling, and Drying
Fruit and Vegetable Canning
Specialty Canning
Dried and Dehydrated Food Manufacturing
Dairy Product Manufacturing
Dairy Product (except Frozen) Manufacturing
Fluid Milk Manufacturing
Creamery Butter Manufacturing
Cheese Manufacturing
Dry, Condensed, and Evaporated Dairy Product Manufacturing
Ice Cream and Frozen Dessert Manufacturing

Animal Slaughtering and Processing

Animal (except Poultry) Slaughtering
Meat Processed from Carcasses
Rendering and Meat Byproduct Processing
Poultry Processing
Seafood Product Preparation and Packaging


Bakeries and Tortilla Manufacturing
Bread and Bakery Product Manufacturing
Retail Bakeries
Commercial Bakeries
Frozen Cakes, Pies, and Other Pastries Manufacturing
Cookie, Cracker, and Pasta Manufacturing
Cookie and Cracker Manufacturing
Dry Pasta, Dough, and Flour Mixes Manufacturing from Purchased Flour
Tortilla Manufacturing

Other Food Manufacturing
Snack Food Manufacturing
Roasted Nuts and Peanut Butter Manufacturing
Other Snack Food Manufacturing
Coffee and Tea Manufacturing

Flavoring Syrup and Concentrate Manufacturing

Seasoning and Dressing Manufacturing
Mayonnaise, Dressing, and Other Prepared Sauce Manufacturing
Spice and Extract Manufacturing
All Other Food Manufacturing
Perishable Prepared Food Manufacturing
All Other Miscellaneous Food Manufacturing
Beverage and Tobacco Product Manufacturing
Beverage Manufacturing
Soft Drink and Ice Manufacturing
Soft Drink Manufacturing
Bottled Water Manufacturing
Ice Manufacturing
Breweries

Wineries

Distilleries

Tobacco Manufacturing


Textile Mills
Fiber, Yarn, and Thread Mills


Fabric Mills
Broadwoven Fabric Mills

Narrow Fabric Mills and Schiffli Machine Embroidery

Nonwoven Fabric Mills

Knit Fabric Mills

Textile and Fabric Finishing and Fabric Coating Mills
Textile and Fabric Finishing Mills

Fabric Coating Mills

Textile Product Mills
Textile Furnishings Mills
Carpet and Rug Mills

Curtain and Linen Mills

Other Textile Product Mills
Textile Bag and Canvas Mills

All Other Textile Product Mills
Rope, Cordage, Twine, Tire Cord, and Tire Fabric Mills
All Other Miscellaneous Textile Product Mills
Apparel Manufacturing
Apparel Knitting Mills
Hosiery and Sock Mills

Other Apparel Knitting Mills

Cut and Sew Apparel Manufacturing
Cut and Sew Apparel Contractors

Men’s and Boys’ Cut and Sew Apparel Manufacturing

Women’s, Girls’, and Infants’ Cut and Sew Apparel Manufacturing

Other Cut and Sew Apparel Manufacturing

Apparel Accessories and Other Apparel Manufacturing


Leather and Allied Product Manufacturing
Leather and Hide Tanning and Finishing


Footwear Manufacturing


Other Leather and Allied Product Manufacturing

Women's Handbag and Purse Manufacturing
All Other Leather Good and Allied Product Manufacturing
Wood Product Manufacturing
Sawmills and Wood Preservation

Sawmills
Wood Preservation
Veneer, Plywood, and Engineered Wood Product Manufacturing

Hardwood Veneer and Plywood Manufacturing
Softwood Veneer and Plywood Manufacturing
Engineered Wood Member (except Truss) Manufacturing
Truss Manufacturing
Reconstituted Wood Product Manufacturing
Other Wood Product Manufacturing
Millwork
Wood Window and Door Manufacturing
Cut Stock, Resawing Lumber, and Planing
Other Millwork (including Flooring)
Wood Container and Pallet Manufacturing

All Other Wood Product Manufacturing
Manufactured Home (Mobile Home) Manufacturing
Prefabricated Wood Building Manufacturing
All Other Miscellaneous Wood Product Manufacturing
Paper Manufacturing
Pulp, Paper, and Paperboard Mills
Pulp Mills

Paper Mills
Paper (except Newsprint) Mills
Newsprint Mills
Paperboard Mills

Converted Paper Product Manufacturing
Paperboard Container Manufacturing
Corrugated and Solid Fiber Box Manufacturing
Folding Paperboard Box Manufacturing
Other Paperboard Container Manufacturing
Paper Bag and Coated and Treated Paper Manufacturing

Stationery Product Manufacturing

Other Converted Paper Product Manufacturing
Sanitary Paper Product Manufacturing
All Other Converted Paper Product Manufacturing
Printing and Related Support Activities

Printing
Commercial Printing (except Screen and Books)
Commercial Screen Printing
Books Printing
Support Activities for Printing

Petroleum and Coal Products Manufacturing

Petroleum Refineries

Asphalt Paving, Roofing, and Saturated Materials Manufacturing
Asphalt Paving Mixture and Block Manufacturing
Asphalt Shingle and Coating Materials Manufacturing
Other Petroleum and Coal Products Manufacturing
Petroleum Lubricating Oil and Grease Manufacturing
All Other Petroleum and Coal Products Manufacturing
Chemical Manufacturing
Basic Chemical Manufacturing
Petrochemical Manufacturing

Industrial Gas Manufacturing

Synthetic Dye and Pigment Manufacturing

Other Basic Inorganic Chemical Manufacturing

Other Basic Organic Chemical Manufacturing
Ethyl Alcohol Manufacturing
Cyclic Crude, Intermediate, and Gum and Wood Chemical Manufacturing
All Other Basic Organic Chemical Manufacturing
Resin, Synthetic Rubber, and Artificial Synthetic Fibers and Filaments Manufacturing
Resin and Synthetic Rubber Manufacturing
Plastics Material and Resin Manufacturing
Synthetic Rubber Manufacturing
Artificial and Synthetic Fibers and Filaments Manufacturing

Pesticide, Fertilizer, and Other Agricultural Chemical Manufacturing
Fertilizer Manufacturing
Nitrogenous Fertilizer Manufacturing
Phosphatic Fertilizer Manufacturing
Fertilizer (Mixing Only) Manufacturing
Pesticide and Other Agricultural Chemical Manufacturing

Pharmaceutical and Medicine Manufacturing

Medicinal and Botanical Manufacturing
Pharmaceutical Preparation Manufacturing
In-Vitro Diagnostic Substance Manufacturing
Biological Product (except Diagnostic) Manufacturing
Paint, Coating, and Adhesive Manufacturing
Paint and Coating Manufacturing

Adhesive Manufacturing

Soap, Cleaning Compound, and Toilet Preparation Manufacturing
Soap and Cleaning Compound Manufacturing
Soap and Other Detergent Manufacturing
Polish and Other Sanitation Good Manufacturing
Surface Active Agent Manufacturing
Toilet Preparation Manufacturing

Other Chemical Product and Preparation Manufacturing
Printing Ink Manufacturing

Explosives Manufacturing

All Other Chemical Product and Preparation Manufacturing
Custom Compounding of Purchased Resins
Photographic Film, Paper, Plate, and Chemical Manufacturing
All Other Miscellaneous Chemical Product and Preparation Manufacturing
Plastics and Rubber Products Manufacturing
Plastics Product Manufacturing
Plastics Packaging Materials and Unlaminated Film and Sheet Manufacturing
Plastics Bag and Pouch Manufacturing
Plastics Packaging Film and Sheet (including Laminated) Manufacturing
Unlaminated Plastics Film and Sheet (except Packaging) Manufacturing
Plastics Pipe, Pipe Fitting, and Unlaminated Profile Shape Manufacturing
Unlaminated Plastics Profile Shape Manufacturing
Plastics Pipe and Pipe Fitting Manufacturing
Laminated Plastics Plate, Sheet (except Packaging), and Shape Manufacturing

Polystyrene Foam Product Manufacturing

Urethane and Other Foam Product (except Polystyrene) Manufacturing

Plastics Bottle Manufacturing

Other Plastics Product Manufacturing
Plastics Plumbing Fixture Manufacturing
All Other Plastics Product Manufacturing
Rubber Product Manufacturing
Tire Manufacturing
Tire Manufacturing (except Retreading)
Tire Retreading
Rubber and Plastics Hoses and Belting Manufacturing

Other Rubber Product Manufacturing
Rubber Product Manufacturing for Mechanical Use
All Other Rubber Product Manufacturing
Nonmetallic Mineral Product Manufacturing
Clay Product and Refractory Manufacturing
Pottery, Ceramics, and Plumbing Fixture Manufacturing

Clay Building Material and Refractories Manufacturing

Glass and Glass Product Manufacturing

Flat Glass Manufacturing
Other Pressed and Blown Glass and Glassware Manufacturing
Glass Container Manufacturing
Glass Product Manufacturing Made of Purchased Glass
Cement and Concrete Product Manufacturing
Cement Manufacturing

Ready-Mix Concrete Manufacturing

Concrete Pipe, Brick, and Block Manufacturing
Concrete Block and Brick Manufacturing
Concrete Pipe Manufacturing
Other Concrete Product Manufacturing

Lime and Gypsum Product Manufacturing
Lime Manufacturing

Gypsum Product Manufacturing

Other Nonmetallic Mineral Product Manufacturing
Abrasive Product Manufacturing

All Other Nonmetallic Mineral Product Manufacturing
Cut Stone and Stone Product Manufacturing
Ground or Treated Mineral and Earth Manufacturing
Mineral Wool Manufacturing
All Other Miscellaneous Nonmetallic Mineral Product Manufacturing
Primary Metal Manufacturing
Iron and Steel Mills and Ferroalloy Manufacturing


Steel Product Manufacturing from Purchased Steel
Iron and Steel Pipe and Tube Manufacturing from Purchased Steel

Rolling and Drawing of Purchased Steel
Rolled Steel Shape Manufacturing
Steel Wire Drawing
Alumina and Aluminum Production and Processing

Alumina Refining and Primary Aluminum Production
Secondary Smelting and Alloying of Aluminum
Aluminum Sheet, Plate, and Foil Manufacturing
Other Aluminum Rolling, Drawing, and Extruding
Nonferrous Metal (except Aluminum) Production and Processing
Nonferrous Metal (except Aluminum) Smelting and Refining

Copper Rolling, Drawing, Extruding, and Alloying

Nonferrous Metal (except Copper and Aluminum) Rolling, Drawing, Extruding, and Alloying
Nonferrous Metal (except Copper and Aluminum) Rolling, Drawing, and Extruding
Secondary Smelting, Refining, and Alloying of Nonferrous Metal (except Copper and Aluminum)
Foundries
Ferrous Metal Foundries
Iron Foundries
Steel Investment Foundries
Steel Foundries (except Investment)
Nonferrous Metal Foundries
Nonferrous Metal Die-Casting Foundries
Aluminum Foundries (except Die-Casting)
Other Nonferrous Metal Foundries (except Die-Casting)
Fabricated Metal Product Manufacturing
Forging and Stamping

Iron and Steel Forging
Nonferrous Forging
Custom Roll Forming
Powder Metallurgy Part Manufacturing
Metal Crown, Closure, and Other Metal Stamping (except Automotive)
Cutlery and Handtool Manufacturing

Metal Kitchen Cookware, Utensil, Cutlery, and Flatware (except Precious) Manufacturing
Saw Blade and Handtool Manufacturing
Architectural and Structural Metals Manufacturing
Plate Work and Fabricated Structural Product Manufacturing
Prefabricated Metal Building and Component Manufacturing
Fabricated Structural Metal Manufacturing
Plate Work Manufacturing
Ornamental and Architectural Metal Products Manufacturing
Metal Window and Door Manufacturing
Sheet Metal Work Manufacturing
Ornamental and Architectural Metal Work Manufacturing
Boiler, Tank, and Shipping Container Manufacturing
Power Boiler and Heat Exchanger Manufacturing

Metal Tank (Heavy Gauge) Manufacturing

Metal Can, Box, and Other Metal Container (Light Gauge) Manufacturing
Metal Can Manufacturing
Other Metal Container Manufacturing
Hardware Manufacturing


Spring and Wire Product Manufacturing

Spring Manufacturing
Other Fabricated Wire Product Manufacturing
Machine Shops; Turned Product; and Screw, Nut, and Bolt Manufacturing
Machine Shops

Turned Product and Screw, Nut, and Bolt Manufacturing
Precision Turned Product Manufacturing
Bolt, Nut, Screw, Rivet, and Washer Manufacturing
Coating, Engraving, Heat Treating, and Allied Activities

Metal Heat Treating
Metal Coating, Engraving (except Jewelry and Silverware), and Allied Services to Manufacturers
Electroplating, Plating, Polishing, Anodizing, and Coloring
Other Fabricated Metal Product Manufacturing
Metal Valve Manufacturing
Industrial Valve Manufacturing
Fluid Power Valve and Hose Fitting Manufacturing
Plumbing Fixture Fitting and Trim Manufacturing
Other Metal Valve and Pipe Fitting Manufacturing
All Other Fabricated Metal Product Manufacturing
Ball and Roller Bearing Manufacturing
Small Arms Ammunition Manufacturing
Ammunition (except Small Arms) Manufacturing
Small Arms, Ordnance, and Ordnance Accessories Manufacturing
Fabricated Pipe and Pipe Fitting Manufacturing
All Other Miscellaneous Fabricated Metal Product Manufacturing
Machinery Manufacturing
Agriculture, Construction, and Mining Machinery Manufacturing
Agricultural Implement Manufacturing
Farm Machinery and Equipment Manufacturing
Lawn and Garden Tractor and Home Lawn and Garden Equipment Manufacturing
Construction Machinery Manufacturing

Mining and Oil and Gas Field Machinery Manufacturing
Mining Machinery and Equipment Manufacturing
Oil and Gas Field Machinery and Equipment Manufacturing
Industrial Machinery Manufacturing

Food Product Machinery Manufacturing
Semiconductor Machinery Manufacturing
Sawmill, Woodworking, and Paper Machinery Manufacturing
Printing Machinery and Equipment Manufacturing
Other Industrial Machinery Manufacturing
Commercial and Service Industry Machinery Manufacturing

Optical Instrument and Lens Manufacturing
Photographic and Photocopying Equipment Manufacturing
Other Commercial and Service Industry Machinery Manufacturing
Ventilation, Heating, Air-Conditioning, and Commercial Refrigeration Equipment Manufacturing

Industrial and Commercial Fan and Blower and Air Purification Equipment Manufacturing
Heating Equipment (except Warm Air Furnaces) Manufacturing
Air-Conditioning and Warm Air Heating Equipment and Commercial and Industrial Refrigeration Equipment Manufacturing
Metalworking Machinery Manufacturing

Industrial Mold Manufacturing
Special Die and Tool, Die Set, Jig, and Fixture Manufacturing
Cutting Tool and Machine Tool Accessory Manufacturing
Machine Tool Manufacturing
Rolling Mill and Other Metalworking Machinery Manufacturing
Engine, Turbine, and Power Transmission Equipment Manufacturing

Turbine and Turbine Generator Set Units Manufacturing
Speed Changer, Industrial High-Speed Drive, and Gear Manufacturing
Mechanical Power Transmission Equipment Manufacturing
Other Engine Equipment Manufacturing
Other General Purpose Machinery Manufacturing
Pump and Compressor Manufacturing
Pump and Pumping Equipment Manufacturing
Air and Gas Compressor Manufacturing
Measuring and Dispensing Pump Manufacturing
Material Handling Equipment Manufacturing
Elevator and Moving Stairway Manufacturing
Conveyor and Conveying Equipment Manufacturing
Overhead Traveling Crane, Hoist, and Monorail System Manufacturing
Industrial Truck, Tractor, Trailer, and Stacker Machinery Manufacturing
All Other General Purpose Machinery Manufacturing
Power-Driven Handtool Manufacturing
Welding and Soldering Equipment Manufacturing
Packaging Machinery Manufacturing
Industrial Process Furnace and Oven Manufacturing
Fluid Power Cylinder and Actuator Manufacturing
Fluid Power Pump and Motor Manufacturing
Scale and Balance Manufacturing
All Other Miscellaneous General Purpose Machinery Manufacturing
Computer and Electronic Product Manufacturing
Computer and Peripheral Equipment Manufacturing

Electronic Computer Manufacturing
Computer Storage Device Manufacturing
Computer Terminal and Other Computer Peripheral Equipment Manufacturing
Communications Equipment Manufacturing
Telephone Apparatus Manufacturing

Radio and Television Broadcasting and Wireless Communications Equipment Manufacturing

Other Communications Equipment Manufacturing

Audio and Video Equipment Manufacturing


Semiconductor and Other Electronic Component Manufacturing

Bare Printed Circuit Board Manufacturing
Semiconductor and Related Device Manufacturing
Capacitor, Resistor, Coil, Transformer, and Other Inductor Manufacturing
Electronic Connector Manufacturing
Printed Circuit Assembly (Electronic Assembly) Manufacturing
Other Electronic Component Manufacturing
Navigational, Measuring, Electromedical, and Control Instruments Manufacturing

Electromedical and Electrotherapeutic Apparatus Manufacturing
Search, Detection, Navigation, Guidance, Aeronautical, and Nautical System and Instrument Manufacturing
Automatic Environmental Control Manufacturing for Residential, Commercial, and Appliance Use
Instruments and Related Products Manufacturing for Measuring, Displaying, and Controlling Industrial Process Variables
Totalizing Fluid Meter and Counting Device Manufacturing
Instrument Manufacturing for Measuring and Testing Electricity and Electrical Signals
Analytical Laboratory Instrument Manufacturing
Irradiation Apparatus Manufacturing
Other Measuring and Controlling Device Manufacturing
Manufacturing and Reproducing Magnetic and Optical Media

Blank Magnetic and Optical Recording Media Manufacturing
Software and Other Prerecorded Compact Disc, Tape, and Record Reproducing
Electrical Equipment, Appliance, and Component Manufacturing
Electric Lighting Equipment Manufacturing
Electric Lamp Bulb and Part Manufacturing

Lighting Fixture Manufacturing
Residential Electric Lighting Fixture Manufacturing
Commercial, Industrial, and Institutional Electric Lighting Fixture Manufacturing
Other Lighting Equipment Manufacturing
Household Appliance Manufacturing
Small Electrical Appliance Manufacturing

Major Appliance Manufacturing
Household Cooking Appliance Manufacturing
Household Refrigerator and Home Freezer Manufacturing
Household Laundry Equipment Manufacturing
Other Major Household Appliance Manufacturing
Electrical Equipment Manufacturing

Power, Distribution, and Specialty Transformer Manufacturing
Motor and Generator Manufacturing
Switchgear and Switchboard Apparatus Manufacturing
Relay and Industrial Control Manufacturing
Other Electrical Equipment and Component Manufacturing
Battery Manufacturing
Storage Battery Manufacturing
Primary Battery Manufacturing
Communication and Energy Wire and Cable Manufacturing
Fiber Optic Cable Manufacturing
Other Communication and Energy Wire Manufacturing
Wiring Device Manufacturing
Current-Carrying Wiring Device Manufacturing
Noncurrent-Carrying Wiring Device Manufacturing
All Other Electrical Equipment and Component Manufacturing
Carbon and Graphite Product Manufacturing
All Other Miscellaneous Electrical Equipment and Component Manufacturing
Transportation Equipment Manufacturing
Motor Vehicle Manufacturing
Automobile and Light Duty Motor Vehicle Manufacturing
Automobile Manufacturing
Light Truck and Utility Vehicle Manufacturing
Heavy Duty Truck Manufacturing

Motor Vehicle Body and Trailer Manufacturing

Motor Vehicle Body Manufacturing
Truck Trailer Manufacturing
Motor Home Manufacturing
Travel Trailer and Camper Manufacturing
Motor Vehicle Parts Manufacturing
Motor Vehicle Gasoline Engine and Engine Parts Manufacturing

Motor Vehicle Electrical and Electronic Equipment Manufacturing

Motor Vehicle Steering and Suspension Components (except Spring) Manufacturing

Motor Vehicle Brake System Manufacturing

Motor Vehicle Transmission and Power Train Parts Manufacturing

Motor Vehicle Seating and Interior Trim Manufacturing

Motor Vehicle Metal Stamping

Other Motor Vehicle Parts Manufacturing

Aerospace Product and Parts Manufacturing

Aircraft Manufacturing
Aircraft Engine and Engine Parts Manufacturing
Other Aircraft Parts and Auxiliary Equipment Manufacturing
Guided Missile and Space Vehicle Manufacturing
Guided Missile and Space Vehicle Propulsion Unit and Propulsion Unit Parts Manufacturing
Other Guided Missile and Space Vehicle Parts and Auxiliary Equipment Manufacturing
Railroad Rolling Stock Manufacturing


Ship and Boat Building

Ship Building and Repairing
Boat Building
Other Transportation Equipment Manufacturing

Motorcycle, Bicycle, and Parts Manufacturing
Military Armored Vehicle, Tank, and Tank Component Manufacturing
All Other Transportation Equipment Manufacturing
Furniture and Related Product Manufacturing
Household and Institutional Furniture and Kitchen Cabinet Manufacturing
Wood Kitchen Cabinet and Countertop Manufacturing

Household and Institutional Furniture Manufacturing
Upholstered Household Furniture Manufacturing
Nonupholstered Wood Household Furniture Manufacturing
Metal Household Furniture Manufacturing
Household Furniture (except Wood and Metal) Manufacturing
Institutional Furniture Manufacturing
Office Furniture (including Fixtures) Manufacturing

Wood Office Furniture Manufacturing
Custom Architectural Woodwork and Millwork Manufacturing
Office Furniture (except Wood) Manufacturing
Showcase, Partition, Shelving, and Locker Manufacturing
Other Furniture Related Product Manufacturing
Mattress Manufacturing

Blind and Shade Manufacturing

Miscellaneous Manufacturing
Medical Equipment and Supplies Manufacturing

Surgical and Medical Instrument Manufacturing
Surgical Appliance and Supplies Manufacturing
Dental Equipment and Supplies Manufacturing
Ophthalmic Goods Manufacturing
Dental Laboratories
Other Miscellaneous Manufacturing
Jewelry and Silverware Manufacturing

Sporting and Athletic Goods Manufacturing

Doll, Toy, and Game Manufacturing

Office Supplies (except Paper) Manufacturing

Sign Manufacturing

All Other Miscellaneous Manufacturing
Gasket, Packing, and Sealing Device Manufacturing
Musical Instrument Manufacturing
Fastener, Button, Needle, and Pin Manufacturing
Broom, Brush, and Mop Manufacturing
Burial Casket Manufacturing
All Other Miscellaneous Manufacturing
Wholesale Trade
Merchant Wholesalers, Durable Goods
Motor Vehicle and Motor Vehicle Parts and Supplies Merchant Wholesalers
Automobile and Other Motor Vehicle Merchant Wholesalers

Motor Vehicle Supplies and New Parts Merchant Wholesalers

Tire and Tube Merchant Wholesalers

Motor Vehicle Parts (Used) Merchant Wholesalers

Furniture and Home Furnishing Merchant Wholesalers
Furniture Merchant Wholesalers

Home Furnishing Merchant Wholesalers

Lumber and Other Construction Materials Merchant Wholesalers
Lumber, Plywood, Millwork, and Wood Panel Merchant Wholesalers

Brick, Stone, and Related Construction Material Merchant Wholesalers

Roofing, Siding, and Insulation Material Merchant Wholesalers

Other Construction Material Merchant Wholesalers

Professional and Commercial Equipment and Supplies Merchant Wholesalers
Photographic Equipment and Supplies Merchant Wholesalers

Office Equipment Merchant Wholesalers

Computer and Computer Peripheral Equipment and Software Merchant Wholesalers

Other Commercial Equipment Merchant Wholesalers

Medical, Dental, and Hospital Equipment and Supplies Merchant Wholesalers

Ophthalmic Goods Merchant Wholesalers

Other Professional Equipment and Supplies Merchant Wholesalers

Metal and Mineral (except Petroleum) Merchant Wholesalers
Metal Service Centers and Other Metal Merchant Wholesalers

Coal and Other Mineral and Ore Merchant Wholesalers

Household Appliances and Electrical and Electronic Goods Merchant Wholesalers
Electrical Apparatus and Equipment, Wiring Supplies, and Related Equipment Merchant Wholesalers

Household Appliances, Electric Housewares, and Consumer Electronics Merchant Wholesalers

Other Electronic Parts and Equipment Merchant Wholesalers

Hardware, and Plumbing and Heating Equipment and Supplies Merchant Wholesalers
Hardware Merchant Wholesalers

Plumbing and Heating Equipment and Supplies (Hydronics) Merchant Wholesalers

Warm Air Heating and Air-Conditioning Equipment and Supplies Merchant Wholesalers

Refrigeration Equipment and Supplies Merchant Wholesalers

Machinery, Equipment, and Supplies Merchant Wholesalers
Construction and Mining (except Oil Well) Machinery and Equipment Merchant Wholesalers

Farm and Garden Machinery and Equipment Merchant Wholesalers

Industrial Machinery and Equipment Merchant Wholesalers

Industrial Supplies Merchant Wholesalers

Service Establishment Equipment and Supplies Merchant Wholesalers

Transportation Equipment and Supplies (except Motor Vehicle) Merchant Wholesalers

Miscellaneous Durable Goods Merchant Wholesalers
Sporting and Recreational Goods and Supplies Merchant Wholesalers

Toy and Hobby Goods and Supplies Merchant Wholesalers

Recyclable Material Merchant Wholesalers

Jewelry, Watch, Precious Stone, and Precious Metal Merchant Wholesalers

Other Miscellaneous Durable Goods Merchant Wholesalers

Merchant Wholesalers, Nondurable Goods
Paper and Paper Product Merchant Wholesalers
Printing and Writing Paper Merchant Wholesalers

Stationery and Office Supplies Merchant Wholesalers

Industrial and Personal Service Paper Merchant Wholesalers

Drugs and Druggists' Sundries Merchant Wholesalers


Apparel, Piece Goods, and Notions Merchant Wholesalers
Piece Goods, Notions, and Other Dry Goods Merchant Wholesalers

Men's and Boys' Clothing and Furnishings Merchant Wholesalers

Women's, Children's, and Infants' Clothing and Accessories Merchant Wholesalers

Footwear Merchant Wholesalers

Grocery and Related Product Merchant Wholesalers
General Line Grocery Merchant Wholesalers

Packaged Frozen Food Merchant Wholesalers

Dairy Product (except Dried or Canned) Merchant Wholesalers

Poultry and Poultry Product Merchant Wholesalers

Confectionery Merchant Wholesalers

Fish and Seafood Merchant Wholesalers

Meat and Meat Product Merchant Wholesalers

Fresh Fruit and Vegetable Merchant Wholesalers

Other Grocery and Related Products Merchant Wholesalers

Farm Product Raw Material Merchant Wholesalers
Grain and Field Bean Merchant Wholesalers

Livestock Merchant Wholesalers

Other Farm Product Raw Material Merchant Wholesalers

Chemical and Allied Products Merchant Wholesalers
Plastics Materials and Basic Forms and Shapes Merchant Wholesalers

Other Chemical and Allied Products Merchant Wholesalers

Petroleum and Petroleum Products Merchant Wholesalers
Petroleum Bulk Stations and Terminals

Petroleum and Petroleum Products Merchant Wholesalers (except Bulk Stations and Terminals)

Beer, Wine, and Distilled Alcoholic Beverage Merchant Wholesalers
Beer and Ale Merchant Wholesalers

Wine and Distilled Alcoholic Beverage Merchant Wholesalers

Miscellaneous Nondurable Goods Merchant Wholesalers
Farm Supplies Merchant Wholesalers

Book, Periodical, and Newspaper Merchant Wholesalers

Flower, Nursery Stock, and Florists' Supplies Merchant Wholesalers

Tobacco and Tobacco Product Merchant Wholesalers

Paint, Varnish, and Supplies Merchant Wholesalers

Other Miscellaneous Nondurable Goods Merchant Wholesalers

Wholesale Electronic Markets and Agents and Brokers

Business to Business Electronic Markets

Wholesale Trade Agents and Brokers

Retail Trade
Motor Vehicle and Parts Dealers
Automobile Dealers
New Car Dealers

Used Car Dealers

Other Motor Vehicle Dealers
Recreational Vehicle Dealers

Motorcycle, Boat, and Other Motor Vehicle Dealers
Boat Dealers
Motorcycle, ATV, and All Other Motor Vehicle Dealers
Automotive Parts, Accessories, and Tire Stores
Automotive Parts and Accessories Stores

Tire Dealers

Furniture and Home Furnishings Stores
Furniture Stores


Home Furnishings Stores
Floor Covering Stores

Other Home Furnishings Stores
Window Treatment Stores
All Other Home Furnishings Stores
Electronics and Appliance Stores


Household Appliance Stores
Electronics Stores
Building Material and Garden Equipment and Supplies Dealers
Building Material and Supplies Dealers
Home Centers

Paint and Wallpaper Stores

Hardware Stores

Other Building Material Dealers

Lawn and Garden Equipment and Supplies Stores
Outdoor Power Equipment Stores

Nursery, Garden Center, and Farm Supply Stores

Food and Beverage Stores
Grocery Stores
Supermarkets and Other Grocery (except Convenience) Stores

Convenience Stores

Specialty Food Stores
Meat Markets

Fish and Seafood Markets

Fruit and Vegetable Markets

Other Specialty Food Stores
Baked Goods Stores
Confectionery and Nut Stores
All Other Specialty Food Stores
Beer, Wine, and Liquor Stores


Health and Personal Care Stores

Pharmacies and Drug Stores

Cosmetics, Beauty Supplies, and Perfume Stores

Optical Goods Stores

Other Health and Personal Care Stores
Food (Health) Supplement Stores
All Other Health and Personal Care Stores
Gasoline Stations

Gasoline Stations with Convenience Stores

Other Gasoline Stations

Clothing and Clothing Accessories Stores
Clothing Stores
Men's Clothing Stores

Women's Clothing Stores

Children's and Infants' Clothing Stores

Family Clothing Stores

Clothing Accessories Stores

Other Clothing Stores

Shoe Stores


Jewelry, Luggage, and Leather Goods Stores
Jewelry Stores

Luggage and Leather Goods Stores

Sporting Goods, Hobby, Musical Instrument, and Book Stores
Sporting Goods, Hobby, and Musical Instrument Stores
Sporting Goods Stores

Hobby, Toy, and Game Stores

Sewing, Needlework, and Piece Goods Stores

Musical Instrument and Supplies Stores

Book Stores and News Dealers

Book Stores
News Dealers and Newsstands
General Merchandise Stores
Department Stores

Department Stores (except Discount Department Stores)
Discount Department Stores
Other General Merchandise Stores
Warehouse Clubs and Supercenters

All Other General Merchandise Stores

Miscellaneous Store Retailers
Florists


Office Supplies, Stationery, and Gift Stores
Office Supplies and Stationery Stores

Gift, Novelty, and Souvenir Stores

Used Merchandise Stores


Other Miscellaneous Store Retailers
Pet and Pet Supplies Stores

Art Dealers

Manufactured (Mobile) Home Dealers

All Other Miscellaneous Store Retailers
Tobacco Stores
All Other Miscellaneous Store Retailers (except Tobacco Stores)
Nonstore Retailers
Electronic Shopping and Mail-Order Houses

Electronic Shopping
Electronic Auctions
Mail-Order Houses
Vending Machine Operators


Direct Selling Establishments
Fuel Dealers

Other Direct Selling Establishments

Transportation and Warehousing
Air Transportation
Scheduled Air Transportation

Scheduled Passenger Air Transportation
Scheduled Freight Air Transportation
Nonscheduled Air Transportation

Nonscheduled Chartered Passenger Air Transportation
Nonscheduled Chartered Freight Air Transportation
Other Nonscheduled Air Transportation
Rail Transportation


Line-Haul Railroads
Short Line Railroads
Water Transportation
Deep Sea, Coastal, and Great Lakes Water Transportation

Deep Sea Freight Transportation
Deep Sea Passenger Transportation
Coastal and Great Lakes Freight Transportation
Coastal and Great Lakes Passenger Transportation
Inland Water Transportation

Inland Water Freight Transportation
Inland Water Passenger Transportation
Truck Transportation
General Freight Trucking
General Freight Trucking, Local

General Freight Trucking, Long-Distance
General Freight Trucking, Long-Distance, Truckload
General Freight Trucking, Long-Distance, Less Than Truckload
Specialized Freight Trucking
Used Household and Office Goods Moving

Specialized Freight (except Used Goods) Trucking, Local

Specialized Freight (except Used Goods) Trucking, Long-Distance

Transit and Ground Passenger Transportation
Urban Transit Systems

Mixed Mode Transit Systems
Commuter Rail Systems
Bus and Other Motor Vehicle Transit Systems
Other Urban Transit Systems
Interurban and Rural Bus Transportation


Taxi and Limousine Service
Taxi Service

Limousine Service

School and Employee Bus Transportation


Charter Bus Industry


Other Transit and Ground Passenger Transportation

Special Needs Transportation
All Other Transit and Ground Passenger Transportation
Pipeline Transportation
Pipeline Transportation of Crude Oil


Pipeline Transportation of Natural Gas


Other Pipeline Transportation
Pipeline Transportation of Refined Petroleum Products

All Other Pipeline Transportation

Scenic and Sightseeing Transportation
Scenic and Sightseeing Transportation, Land


Scenic and Sightseeing Transportation, Water


Scenic and Sightseeing Transportation, Other


Support Activities for Transportation
Support Activities for Air Transportation
Airport Operations
Air Traffic Control
Other Airport Operations
Other Support Activities for Air Transportation

Support Activities for Rail Transportation


Support Activities for Water Transportation
Port and Harbor Operations

Marine Cargo Handling

Navigational Services to Shipping

Other Support Activities for Water Transportation

Support Activities for Road Transportation
Motor Vehicle Towing

Other Support Activities for Road Transportation

Freight Transportation Arrangement


Other Support Activities for Transportation

Packing and Crating
All Other Support Activities for Transportation
Postal Service



Couriers and Messengers
Couriers and Express Delivery Services


Local Messengers and Local Delivery


Warehousing and Storage

General Warehousing and Storage

Refrigerated Warehousing and Storage

Farm Product Warehousing and Storage

Other Warehousing and Storage

Information
Publishing Industries (except Internet)
Newspaper, Periodical, Book, and Directory Publishers
Newspaper Publishers

Periodical Publishers

Book Publishers

Directory and Mailing List Publishers

Other Publishers
Greeting Card Publishers
All Other Publishers
Software Publishers


Motion Picture and Sound Recording Industries
Motion Picture and Video Industries
Motion Picture and Video Production

Motion Picture and Video Distribution

Motion Picture and Video Exhibition
Motion Picture Theaters (except Drive-Ins)
Drive-In Motion Picture Theaters
Postproduction Services and Other Motion Picture and Video Industries
Teleproduction and Other Postproduction Services
Other Motion Picture and Video Industries
Sound Recording Industries
Record Production

Integrated Record Production/Distribution

Music Publishers

Sound Recording Studios

Other Sound Recording Industries

Broadcasting (except Internet)
Radio and Television Broadcasting
Radio Broadcasting
Radio Networks
Radio Stations
Television Broadcasting

Cable and Other Subscription Programming


Telecommunications
Wired Telecommunications Carriers


Wireless Telecommunications Carriers (except Satellite)


Satellite Telecommunications


Other Telecommunications

Telecommunications Resellers
All Other Telecommunications
Data Processing, Hosting, and Related Services



Other Information Services

News Syndicates

Libraries and Archives

Internet Publishing and Broadcasting and Web Search Portals

All Other Information Services

Finance and Insurance
Monetary Authorities-Central Bank



Credit Intermediation and Related Activities
Depository Credit Intermediation
Commercial Banking

Savings Institutions

Credit Unions

Other Depository Credit Intermediation

Nondepository Credit Intermediation
Credit Card Issuing

Sales Financing

Other Nondepository Credit Intermediation
Consumer Lending
Real Estate Credit
International Trade Financing
Secondary Market Financing
All Other Nondepository Credit Intermediation
Activities Related to Credit Intermediation
Mortgage and Nonmortgage Loan Brokers

Financial Transactions Processing, Reserve, and Clearinghouse Activities

Other Activities Related to Credit Intermediation

Securities, Commodity Contracts, and Other Financial Investments and Related Activities
Securities and Commodity Contracts Intermediation and Brokerage
Investment Banking and Securities Dealing

Securities Brokerage

Commodity Contracts Dealing

Commodity Contracts Brokerage

Securities and Commodity Exchanges


Other Financial Investment Activities
Miscellaneous Intermediation

Portfolio Management

Investment Advice

All Other Financial Investment Activities
Trust, Fiduciary, and Custody Activities
Miscellaneous Financial Investment Activities
Insurance Carriers and Related Activities
Insurance Carriers
Direct Life, Health, and Medical Insurance Carriers
Direct Life Insurance Carriers
Direct Health and Medical Insurance Carriers
Direct Insurance (except Life, Health, and Medical) Carriers
Direct Property and Casualty Insurance Carriers
Direct Title Insurance Carriers
Other Direct Insurance (except Life, Health, and Medical) Carriers
Reinsurance Carriers

Agencies, Brokerages, and Other Insurance Related Activities
Insurance Agencies and Brokerages

Other Insurance Related Activities
Claims Adjusting
Third Party Administration of Insurance and Pension Funds
All Other Insurance Related Activities
Funds, Trusts, and Other Financial Vehicles
Insurance and Employee Benefit Funds
Pension Funds

Health and Welfare Funds

Other Insurance Funds

Other Investment Pools and Funds
Open-End Investment Funds

Trusts, Estates, and Agency Accounts

Other Financial Vehicles

Real Estate and Rental and Leasing
Real Estate
Lessors of Real Estate
Lessors of Residential Buildings and Dwellings

Lessors of Nonresidential Buildings (except Miniwarehouses)

Lessors of Miniwarehouses and Self-Storage Units

Lessors of Other Real Estate Property

Offices of Real Estate Agents and Brokers


Activities Related to Real Estate
Real Estate Property Managers
Residential Property Managers
Nonresidential Property Managers
Offices of Real Estate Appraisers

Other Activities Related to Real Estate

Rental and Leasing Services
Automotive Equipment Rental and Leasing
Passenger Car Rental and Leasing
Passenger Car Rental
Passenger Car Leasing
Truck, Utility Trailer, and RV (Recreational Vehicle) Rental and Leasing

Consumer Goods Rental
Consumer Electronics and Appliances Rental

Formal Wear and Costume Rental

Video Tape and Disc Rental

Other Consumer Goods Rental
Home Health Equipment Rental
Recreational Goods Rental
All Other Consumer Goods Rental
General Rental Centers


Commercial and Industrial Machinery and Equipment Rental and Leasing
Construction, Transportation, Mining, and Forestry Machinery and Equipment Rental and Leasing
Commercial Air, Rail, and Water Transportation Equipment Rental and Leasing
Construction, Mining, and Forestry Machinery and Equipment Rental and Leasing
Office Machinery and Equipment Rental and Leasing

Other Commercial and Industrial Machinery and Equipment Rental and Leasing

Lessors of Nonfinancial Intangible Assets (except Copyrighted Works)



Professional, Scientific, and Technical Services

Legal Services
Offices of Lawyers

Offices of Notaries

Other Legal Services
Title Abstract and Settlement Offices
All Other Legal Services
Accounting, Tax Preparation, Bookkeeping, and Payroll Services

Offices of Certified Public Accountants
Tax Preparation Services
Payroll Services
Other Accounting Services
Architectural, Engineering, and Related Services
Architectural Services

Landscape Architectural Services

Engineering Services

Drafting Services

Building Inspection Services

Geophysical Surveying and Mapping Services

Surveying and Mapping (except Geophysical) Services

Testing Laboratories

Specialized Design Services
Interior Design Services

Industrial Design Services

Graphic Design Services

Other Specialized Design Services

Computer Systems Design and Related Services

Custom Computer Programming Services
Computer Systems Design Services
Computer Facilities Management Services
Other Computer Related Services
Management, Scientific, and Technical Consulting Services
Management Consulting Services
Administrative Management and General Management Consulting Services
Human Resources Consulting Services
Marketing Consulting Services
Process, Physical Distribution, and Logistics Consulting Services
Other Management Consulting Services
Environmental Consulting Services

Other Scientific and Technical Consulting Services

Scientific Research and Development Services
Research and Development in the Physical, Engineering, and Life Sciences
Research and Development in Biotechnology
Research and Development in the Physical, Engineering, and Life Sciences (except Biotechnology)
Research and Development in the Social Sciences and Humanities

Advertising, Public Relations, and Related Services
Advertising Agencies

Public Relations Agencies

Media Buying Agencies

Media Representatives

Outdoor Advertising

Direct Mail Advertising

Advertising Material Distribution Services

Other Services Related to Advertising

Other Professional, Scientific, and Technical Services
Marketing Research and Public Opinion Polling

Photographic Services
Photography Studios, Portrait
Commercial Photography
Translation and Interpretation Services

Veterinary Services

All Other Professional, Scientific, and Technical Services

Management of Companies and Enterprises



Offices of Bank Holding Companies
Offices of Other Holding Companies
Corporate, Subsidiary, and Regional Managing Offices
Administrative and Support and Waste Management and Remediation Services
Administrative and Support Services
Office Administrative Services


Facilities Support Services


Employment Services
Employment Placement Agencies and Executive Search Services
Employment Placement Agencies
Executive Search Services
Temporary Help Services

Professional Employer Organizations

Business Support Services
Document Preparation Services

Telephone Call Centers
Telephone Answering Services
Telemarketing Bureaus and Other Contact Centers
Business Service Centers
Private Mail Centers
Other Business Service Centers (including Copy Shops)
Collection Agencies

Credit Bureaus

Other Business Support Services
Repossession Services
Court Reporting and Stenotype Services
All Other Business Support Services
Travel Arrangement and Reservation Services
Travel Agencies

Tour Operators

Other Travel Arrangement and Reservation Services
Convention and Visitors Bureaus
All Other Travel Arrangement and Reservation Services
Investigation and Security Services
Investigation, Guard, and Armored Car Services
Investigation Services
Security Guards and Patrol Services
Armored Car Services
Security Systems Services
Security Systems Services (except Locksmiths)
Locksmiths
Services to Buildings and Dwellings
Exterminating and Pest Control Services

Janitorial Services

Landscaping Services

Carpet and Upholstery Cleaning Services

Other Services to Buildings and Dwellings

Other Support Services
Packaging and Labeling Services

Convention and Trade Show Organizers

All Other Support Services

Waste Management and Remediation Services
Waste Collection

Solid Waste Collection
Hazardous Waste Collection
Other Waste Collection
Waste Treatment and Disposal

Hazardous Waste Treatment and Disposal
Solid Waste Landfill
Solid Waste Combustors and Incinerators
Other Nonhazardous Waste Treatment and Disposal
Remediation and Other Waste Management Services
Remediation Services

Materials Recovery Facilities

All Other Waste Management Services
Septic Tank and Related Services
All Other Miscellaneous Waste Management Services
Educational Services

Elementary and Secondary Schools


Junior Colleges


Colleges, Universities, and Professional Schools


Business Schools and Computer and Management Training
Business and Secretarial Schools

Computer Training

Professional and Management Development Training

Technical and Trade Schools

Cosmetology and Barber Schools
Flight Training
Apprenticeship Training
Other Technical and Trade Schools
Other Schools and Instruction
Fine Arts Schools

Sports and Recreation Instruction

Language Schools

All Other Schools and Instruction
Exam Preparation and Tutoring
Automobile Driving Schools
All Other Miscellaneous Schools and Instruction
Educational Support Services


Health Care and Social Assistance
Ambulatory Health Care Services
Offices of Physicians

Offices of Physicians (except Mental Health Specialists)
Offices of Physicians, Mental Health Specialists
Offices of Dentists


Offices of Other Health Practitioners
Offices of Chiropractors

Offices of Optometrists

Offices of Mental Health Practitioners (except Physicians)

Offices of Physical, Occupational and Speech Therapists, and Audiologists

Offices of All Other Health Practitioners
Offices of Podiatrists
Offices of All Other Miscellaneous Health Practitioners
Outpatient Care Centers
Family Planning Centers

Outpatient Mental Health and Substance Abuse Centers

Other Outpatient Care Centers
HMO Medical Centers
Kidney Dialysis Centers
Freestanding Ambulatory Surgical and Emergency Centers
All Other Outpatient Care Centers
Medical and Diagnostic Laboratories

Medical Laboratories
Diagnostic Imaging Centers
Home Health Care Services


Other Ambulatory Health Care Services
Ambulance Services

All Other Ambulatory Health Care Services
Blood and Organ Banks
All Other Miscellaneous Ambulatory Health Care Services
Hospitals
General Medical and Surgical Hospitals


Psychiatric and Substance Abuse Hospitals


Specialty (except Psychiatric and Substance Abuse) Hospitals


Nursing and Residential Care Facilities
Nursing Care Facilities (Skilled Nursing Facilities)


Residential Intellectual and Developmental Disability, Mental Health, and Substance Abuse Facilities
Residential Intellectual and Developmental Disability Facilities

Residential Mental Health and Substance Abuse Facilities

Continuing Care Retirement Communities and Assisted Living Facilities for the Elderly

Continuing Care Retirement Communities
Assisted Living Facilities for the Elderly
Other Residential Care Facilities


Social Assistance
Individual and Family Services
Child and Youth Services

Services for the Elderly and Persons with Disabilities

Other Individual and Family Services

Community Food and Housing, and Emergency and Other Relief Services
Community Food Services

Community Housing Services
Temporary Shelters
Other Community Housing Services
Emergency and Other Relief Services

Vocational Rehabilitation Services


Child Day Care Services


Arts, Entertainment, and Recreation
Performing Arts, Spectator Sports, and Related Industries
Performing Arts Companies
Theater Companies and Dinner Theaters

Dance Companies

Musical Groups and Artists

Other Performing Arts Companies

Spectator Sports

Sports Teams and Clubs
Racetracks
Other Spectator Sports
Promoters of Performing Arts, Sports, and Similar Events
Promoters of Performing Arts, Sports, and Similar Events with Facilities

Promoters of Performing Arts, Sports, and Similar Events without Facilities

Agents and Managers for Artists, Athletes, Entertainers, and Other Public Figures


Independent Artists, Writers, and Performers


Museums, Historical Sites, and Similar Institutions

Museums

Historical Sites

Zoos and Botanical Gardens

Nature Parks and Other Similar Institutions

Amusement, Gambling, and Recreation Industries
Amusement Parks and Arcades
Amusement and Theme Parks

Amusement Arcades

Gambling Industries
Casinos (except Casino Hotels)

Other Gambling Industries

Other Amusement and Recreation Industries
Golf Courses and Country Clubs

Skiing Facilities

Marinas

Fitness and Recreational Sports Centers

Bowling Centers

All Other Amusement and Recreation Industries

Accommodation and Food Services
Accommodation
Traveler Accommodation
Hotels (except Casino Hotels) and Motels

Casino Hotels

Other Traveler Accommodation
Bed-and-Breakfast Inns
All Other Traveler Accommodation
RV (Recreational Vehicle) Parks and Recreational Camps

RV (Recreational Vehicle) Parks and Campgrounds
Recreational and Vacation Camps (except Campgrounds)
Rooming and Boarding Houses


Food Services and Drinking Places
Special Food Services
Food Service Contractors

Caterers

Mobile Food Services

Drinking Places (Alcoholic Beverages)


Restaurants and Other Eating Places

Full-Service Restaurants
Limited-Service Restaurants
Cafeterias, Grill Buffets, and Buffets
Snack and Nonalcoholic Beverage Bars
Other Services (except Public Administration)
Repair and Maintenance
Automotive Repair and Maintenance
Automotive Mechanical and Electrical Repair and Maintenance
General Automotive Repair
Automotive Exhaust System Repair
Automotive Transmission Repair
Other Automotive Mechanical and Electrical Repair and Maintenance
Automotive Body, Paint, Interior, and Glass Repair
Automotive Body, Paint, and Interior Repair and Maintenance
Automotive Glass Replacement Shops
Other Automotive Repair and Maintenance
Automotive Oil Change and Lubrication Shops
Car Washes
All Other Automotive Repair and Maintenance
Electronic and Precision Equipment Repair and Maintenance

Consumer Electronics Repair and Maintenance
Computer and Office Machine Repair and Maintenance
Communication Equipment Repair and Maintenance
Other Electronic and Precision Equipment Repair and Maintenance
Commercial and Industrial Machinery and Equipment (except Automotive and Electronic) Repair and Maintenance


Personal and Household Goods Repair and Maintenance
Home and Garden Equipment and Appliance Repair and Maintenance
Home and Garden Equipment Repair and Maintenance
Appliance Repair and Maintenance
Reupholstery and Furniture Repair

Footwear and Leather Goods Repair

Other Personal and Household Goods Repair and Maintenance

Personal and Laundry Services
Personal Care Services
Hair, Nail, and Skin Care Services
Barber Shops
Beauty Salons
Nail Salons
Other Personal Care Services
Diet and Weight Reducing Centers
Other Personal Care Services
Death Care Services
Funeral Homes and Funeral Services

Cemeteries and Crematories

Drycleaning and Laundry Services
Coin-Operated Laundries and Drycleaners

Drycleaning and Laundry Services (except Coin-Operated)

Linen and Uniform Supply
Linen Supply
Industrial Launderers
Other Personal Services
Pet Care (except Veterinary) Services

Photofinishing
Photofinishing Laboratories (except One-Hour)
One-Hour Photofinishing
Parking Lots and Garages

All Other Personal Services

Religious, Grantmaking, Civic, Professional, and Similar Organizations
Religious Organizations


Grantmaking and Giving Services

Grantmaking Foundations
Voluntary Health Organizations
Other Grantmaking and Giving Services
Social Advocacy Organizations

Human Rights Organizations
Environment, Conservation and Wildlife Organizations
Other Social Advocacy Organizations
Civic and Social Organizations


Business, Professional, Labor, Political, and Similar Organizations
Business Associations

Professional Organizations

Labor Unions and Similar Labor Organizations

Political Organizations

Other Similar Organizations (except Business, Professional, Labor, and Political Organizations)

Private Households



Public Administration
Executive, Legislative, and Other General Government Support

Executive Offices

Legislative Bodies

Public Finance Activities

Executive and Legislative Offices, Combined

American Indian and Alaska Native Tribal Governments

Other General Government Support

Justice, Public Order, and Safety Activities

Courts

Police Protection

Legal Counsel and Prosecution

Correctional Institutions

Parole Offices and Probation Offices

Fire Protection

Other Justice, Public Order, and Safety Activities

Administration of Human Resource Programs

Administration of Education Programs

Administration of Public Health Programs

Administration of Human Resource Programs (except Education, Public Health, and Veterans' Affairs Programs)

Administration of Veterans' Affairs

Administration of Environmental Quality Programs

Administration of Air and Water Resource and Solid Waste Management Programs

Administration of Conservation Programs

Administration of Housing Programs, Urban Planning, and Community Development

Administration of Housing Programs

Administration of Urban Planning and Community and Rural Development

Administration of Economic Programs

Administration of General Economic Programs

Regulation and Administration of Transportation Programs

Regulation and Administration of Communications, Electric, Gas, and Other Utilities

Regulation of Agricultural Marketing and Commodities

Regulation, Licensing, and Inspection of Miscellaneous Commercial Sectors

Space Research and Technology



National Security and International Affairs

National Security

International Affairs
`;
