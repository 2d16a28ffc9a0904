// Titles of the sections, divisions and groups of SITC, revision 4: the code, then the title.
// Edition: SITC, revision 4 (UN Comtrade S4), without memorandum items.
// Source: UN Comtrade, UN Statistics Division, reference data (free with attribution), by way of the R package concordance
// (MIT).
// Written by scripts/data/build-codes.mjs; do not edit by hand.

export const sitc4TitlesTable: string = `
0 Food and live animals
00 Live animals other than animals of division 03
001 Live animals other than animals of division 03
01 Meat and meat preparations
011 Meat of bovine animals, fresh, chilled or frozen
012 Other meat and edible meat offal, fresh, chilled or frozen (except meat and meat offal unfit or unsuitable for human consumption)
016 Meat and edible meat offal, salted, in brine, dried or smoked; edible flours and meals of meat or meat offal
017 Meat and edible meat offal, prepared or preserved, n.e.s.
02 Dairy products and birds’ eggs
022 Milk and cream and milk products other than butter or cheese
023 Butter and other fats and oils derived from milk
024 Cheese and curd
025 Eggs, birds', and egg yolks, fresh, dried or otherwise preserved, sweetened or not; egg albumin
03 Fish (not marine mammals), crustaceans, molluscs and aquatic invertebrates, and preparations thereof
034 Fish, fresh (live or dead), chilled or frozen
035 Fish, dried, salted or in brine; smoked fish (whether or not cooked before or during the smoking process); flours, meals and pellets of fish, fit for human consumption
036 Crustaceans, molluscs and aquatic invertebrates, whether in shell or not, fresh (live or dead), chilled, frozen, dried, salted or in brine; crustaceans, in shell, cooked by steaming or boiling in water, whether or not chilled, frozen, dried, salted or in brine; flours, meals and pellets of crustaceans or of aquatic invertebrates, fit for human consumption
037 Fish, crustaceans, molluscs and other aquatic invertebrates, prepared or preserved, n.e.s.
04 Cereals and cereal preparations
041 Wheat (including spelt) and meslin, unmilled
042 Rice
043 Barley, unmilled
044 Maize (not including sweet corn), unmilled
045 Cereals, unmilled (other than wheat, rice, barley and maize)
046 Meal and flour of wheat and flour of meslin
047 Other cereal meals and flours
048 Cereal preparations and preparations of flour or starch of fruits or vegetables
05 Vegetables and fruit
054 Vegetables, fresh, chilled, frozen or simply preserved (including dried leguminous vegetables); roots, tubers and other edible vegetable products, n.e.s., fresh or dried
056 Vegetables, roots and tubers, prepared or preserved, n.e.s.
057 Fruit and nuts (not including oil nuts), fresh or dried
058 Fruit, preserved, and fruit preparations (excluding fruit juices)
059 Fruit juices (including grape must) and vegetable juices, unfermented and not containing added spirit, whether or not containing added sugar or other sweetening matter
06 Sugars, sugar preparations and honey
061 Sugars, molasses and honey
062 Sugar confectionery
07 Coffee, tea, cocoa, spices, and manufactures thereof
071 Coffee and coffee substitutes
072 Cocoa
073 Chocolate and other food preparations containing cocoa, n.e.s.
074 Tea and maté
075 Spices
08 Feeding stuff for animals (not including unmilled cereals)
081 Feeding stuff for animals (not including unmilled cereals)
09 Miscellaneous edible products and preparations
091 Margarine and shortening
098 Edible products and preparations, n.e.s.
1 Beverages and tobacco
11 Beverages
111 Non-alcoholic beverages, n.e.s.
112 Alcoholic beverages
12 Tobacco and tobacco manufactures
121 Tobacco, unmanufactured; tobacco refuse
122 Tobacco, manufactured (whether or not containing tobacco substitutes)
2 Crude materials, inedible, except fuels
21 Hides, skins and furskins, raw
211 Hides and skins (except furskins), raw
212 Furskins, raw (including heads, tails, paws and other pieces or cuttings, suitable for furriers’ use), other than hides and skins of group 211
22 Oil-seeds and oleaginous fruits
222 Oil-seeds and oleaginous fruits of a kind used for the extraction of “soft” fixed vegetable oils (excluding flours and meals)
223 Oil-seeds and oleaginous fruits, whole or broken, of a kind used for the extraction of other fixed vegetable oils (including flours and meals of oil-seeds or oleaginous fruit, n.e.s.)
23 Crude rubber (including synthetic and reclaimed)
231 Natural rubber, balata, gutta-percha, guayule, chicle and similar natural gums, in primary forms (including latex) or in plates, sheets or strip
232 Synthetic rubber; reclaimed rubber; waste, parings and scrap of unhardened rubber
24 Cork and wood
244 Cork, natural, raw and waste (including natural cork in blocks or sheets)
245 Fuel wood (excluding wood waste) and wood charcoal
246 Wood in chips or particles and wood waste
247 Wood in the rough, whether or not stripped of bark or sapwood, or roughly squared
248 Wood, simply worked, and railway sleepers of wood
25 Pulp and waste paper
251 Pulp and waste paper
26 Textile fibres (other than wool tops and other combed wool) and their wastes (not manufactured into yarn or fabric)
261 Silk
263 Cotton
264 Jute and other textile bast fibres, n.e.s., raw or processed but not spun; tow and waste of these fibres (including yarn waste and garnetted stock)
265 Vegetable textile fibres (other than cotton and jute), raw or processed but not spun; waste of these fibres
266 Synthetic fibres suitable for spinning
267 Other man-made fibres suitable for spinning; waste of man-made fibres
268 Wool and other animal hair (including wool tops)
269 Worn clothing and other worn textile articles; rags
27 Crude fertilizers, other than those of Division 56, and crude minerals (excluding coal, petroleum and precious stones)
272 Fertilizers, crude, other than those of division 56
273 Stone, sand and gravel
274 Sulphur and unroasted iron pyrites
277 Natural abrasives, n.e.s. (including industrial diamonds)
278 Other crude minerals
28 Metalliferous ores and metal scrap
281 Iron ore and concentrates
282 Ferrous waste and scrap; remelting scrap ingots of iron or steel
283 Copper ores and concentrates; copper mattes; cement copper
284 Nickel ores and concentrates; nickel mattes, nickel oxide sinters and other intermediate products of nickel metallurgy
285 Aluminium ores and concentrates (including alumina)
286 Uranium or thorium ores and concentrates
287 Ores and concentrates of base metals, n.e.s.
288 Non-ferrous base metal waste and scrap, n.e.s.
289 Ores and concentrates of precious metals; waste, scrap and sweepings of precious metals (other than of gold)
29 Crude animal and vegetable materials, n.e.s.
291 Crude animal materials, n.e.s.
292 Crude vegetable materials, n.e.s.
3 Mineral fuels, lubricants and related materials
32 Coal, coke and briquettes
321 Coal, whether or not pulverized, but not agglomerated
322 Briquettes, lignite and peat
325 Coke and semi-coke (including char) of coal, of lignite or of peat, whether or not agglomerated; retort carbon
33 Petroleum, petroleum products and related materials
333 Petroleum oils and oils obtained from bituminous minerals, crude
334 Petroleum oils and oils obtained from bituminous minerals (other than crude); preparations, n.e.s., containing by weight 70% or more of petroleum oils or of oils obtained from bituminous minerals, these oils being the basic constituents of the preparations; waste oils
335 Residual petroleum products, n.e.s., and related materials
34 Gas, natural and manufactured
342 Liquefied propane and butane
343 Natural gas, whether or not liquefied
344 Petroleum gases and other gaseous hydrocarbons, n.e.s.
345 Coal gas, water gas, producer gas and similar gases, other than petroleum gases and other gaseous hydrocarbons
35 Electric current
351 Electric current
4 Animal and vegetable oils, fats and waxes
41 Animal oils and fats
411 Animal oils and fats
42 Fixed vegetable fats and oils, crude, refined or fractionated
421 Fixed vegetable fats and oils, "soft", crude, refined or fractionated
422 Fixed vegetable fats and oils, crude, refined or fractionated, other than “soft”
43 Animal or vegetable fats and oils, processed; waxes of animal or vegetable origin; inedible mixtures or preparations of animal or vegetable fats or oils, n.e.s.
431 Animal or vegetable fats and oils, processed; waxes; inedible mixtures or preparations of animal or vegetable fats or oils, n.e.s.
5 Chemicals and related products, n.e.s.
51 Organic chemicals
511 Hydrocarbons, n.e.s., and their halogenated, sulphonated, nitrated or nitrosated derivatives
512 Alcohols, phenols, phenol-alcohols, and their halogenated, sulphonated, nitrated or nitrosated derivatives
513 Carboxylic acids and their anhydrides, halides, peroxides and peroxyacids; their halogenated, sulphonated, nitrated or nitrosated derivatives
514 Nitrogen-function compounds
515 Organo-inorganic compounds, heterocyclic compounds, nucleic acids and their salts, and sulphonamides
516 Other organic chemicals
52 Inorganic chemicals
522 Inorganic chemical elements, oxides and halogen salts
523 Salts and peroxysalts, of inorganic acids and metals
524 Other inorganic chemicals; organic and inorganic compounds of precious metals
525 Radioactive and associated materials
53 Dyeing, tanning and colouring materials
531 Synthetic organic colouring matter and colour lakes, and preparations based thereon
532 Dyeing and tanning extracts, and synthetic tanning materials
533 Pigments, paints, varnishes and related materials
54 Medicinal and pharmaceutical products
541 Medicinal and pharmaceutical products, other than medicaments of group 542
542 Medicaments (including veterinary medicaments)
55 Essential oils and resinoids and perfume materials; toilet, polishing and cleansing preparations
551 Essential oils, perfume and flavour materials
553 Perfumery, cosmetic or toilet preparations (excluding soaps)
554 Soap, cleansing and polishing preparations
56 Fertilizers (other than those of group 272)
562 Fertilizers (other than those of group 272)
57 Plastics in primary forms
571 Polymers of ethylene, in primary forms
572 Polymers of styrene, in primary forms
573 Polymers of vinyl chloride or of other halogenated olefins, in primary forms
574 Polyacetals, other polyethers and epoxide resins, in primary forms; polycarbonates, alkyd resins, polyallyl esters and other polyesters, in primary forms
575 Other plastics, in primary forms
579 Waste, parings and scrap, of plastics
58 Plastics in non-primary forms
581 Tubes, pipes and hoses, and fittings therefor, of plastics
582 Plates, sheets, film, foil and strip, of plastics
583 Monofilament of which any cross-sectional dimension exceeds 1 mm, rods, sticks and profile shapes, whether or not surface-worked but not otherwise worked, of plastics
59 Chemical materials and products, n.e.s.
591 Insecticides, rodenticides, fungicides, herbicides, anti-sprouting products and plant-growth regulators, disinfectants and similar products, put up in forms or packings for retail sale or as preparations or articles (e.g., sulphur-treated bands, wicks and candles, and fly-papers)
592 Starches, inulin and wheat gluten; albuminoidal substances; glues
593 Explosives and pyrotechnic products
597 Prepared additives for mineral oils and the like; prepared liquids for hydraulic transmission; anti-freezing preparations and prepared de-icing fluids; lubricating preparations
598 Miscellaneous chemical products, n.e.s.
599 Residual products of the chemical or allied industries, n.e.s.; municipal waste; sewage sludge; other wastes
6 Manufactured goods classified chiefly by material
61 Leather, leather manufactures, n.e.s., and dressed furskins
611 Leather
612 Manufactures of leather or of composition leather, n.e.s.; saddlery and harness
613 Furskins, tanned or dressed (including heads, tails, paws and other pieces or cuttings), unassembled, or assembled (without the addition of other materials), other than those of heading 848.31
62 Rubber manufactures, n.e.s.
621 Materials of rubber (e.g., pastes, plates, sheets, rods, thread, tubes, of rubber)
625 Rubber tyres, interchangeable tyre treads, tyre flaps and inner tubes for wheels of all kinds
629 Articles of rubber, n.e.s.
63 Cork and wood manufactures (excluding furniture)
633 Cork manufactures
634 Veneers, plywood, particle board, and other wood, worked, n.e.s.
635 Wood manufactures, n.e.s.
64 Paper, paperboard and articles of paper pulp, of paper or of paperboard
641 Paper and paperboard
642 Paper and paperboard, cut to size or shape, and articles of paper or paperboard
65 Textile yarn, fabrics, made-up articles, n.e.s., and related products
651 Textile yarn
652 Cotton fabrics, woven (not including narrow or special fabrics)
653 Fabrics, woven, of man-made textile materials (not including narrow or special fabrics)
654 Other textile fabrics, woven
655 Knitted or crocheted fabrics (including tubular knit fabrics, n.e.s., pile fabrics and openwork fabrics), n.e.s.
656 Tulles, lace, embroidery, ribbons, trimmings and other smallwares
657 Special yarns, special textile fabrics and related products
658 Made-up articles, wholly or chiefly of textile materials, n.e.s.
659 Floor coverings, etc.
66 Non-metallic mineral manufactures, n.e.s.
661 Lime, cement, and fabricated construction materials (except glass and clay materials)
662 Clay construction materials and refractory construction materials
663 Mineral manufactures, n.e.s.
664 Glass
665 Glassware
666 Pottery
667 Pearls and precious or semiprecious stones, unworked or worked
67 Iron and steel
671 Pig-iron, spiegeleisen, sponge iron, iron or steel granules and powders and ferro-alloys
672 Ingots and other primary forms, of iron or steel; semi-finished products of iron or steel
673 Flat-rolled products of iron or non-alloy steel, not clad, plated or coated
674 Flat-rolled products of iron or non-alloy steel, clad, plated or coated
675 Flat-rolled products of alloy steel
676 Iron and steel bars, rods, angles, shapes and sections (including sheet piling)
677 Rails or railway track construction material, of iron or steel
678 Wire of iron or steel
679 Tubes, pipes and hollow profiles, and tube or pipe fittings, of iron or steel
68 Non-ferrous metals
681 Silver, platinum and other metals of the platinum group
682 Copper
683 Nickel
684 Aluminium
685 Lead
686 Zinc
687 Tin
689 Miscellaneous non-ferrous base metals employed in metallurgy, and cermets
69 Manufactures of metals, n.e.s.
691 Structures and parts of structures, n.e.s., of iron, steel or aluminium
692 Metal containers for storage or transport
693 Wire products (excluding insulated electrical wiring) and fencing grills
694 Nails, screws, nuts, bolts, rivets and the like, of iron, steel, copper or aluminium
695 Tools for use in the hand or in machines
696 Cutlery
697 Household equipment of base metal, n.e.s.
699 Manufactures of base metal, n.e.s.
7 Machinery and transport equipment
71 Power-generating machinery and equipment
711 Steam or other vapour-generating boilers, superheated water boilers, and auxiliary plant for use therewith; parts thereof
712 Steam turbines and other vapour turbines and parts thereof, n.e.s.
713 Internal combustion piston engines and parts thereof, n.e.s.
714 Engines and motors, non-electric (other than those of groups 712, 713 and 718); parts, n.e.s., of these engines and motors
716 Rotating electric plant and parts thereof, n.e.s.
718 Power-generating machinery and parts thereof, n.e.s.
72 Machinery specialized for particular industries
721 Agricultural machinery (excluding tractors) and parts thereof
722 Tractors (other than those of headings 744.14 and 744.15)
723 Civil engineering and contractors' plant and equipment; parts thereof
724 Textile and leather machinery and parts thereof, n.e.s.
725 Paper mill and pulp mill machinery, paper-cutting machines and other machinery for the manufacture of paper articles; parts thereof
726 Printing and bookbinding machinery and parts thereof
727 Food-processing machines (excluding domestic); parts thereof
728 Other machinery and equipment specialized for particular industries; parts thereof, n.e.s.
73 Metalworking machinery
731 Machine tools working by removing metal or other material
733 Machine tools for working metal, sintered metal carbides or cermets, without removing material
735 Parts, n.e.s., and accessories suitable for use solely or principally with the machines falling within groups 731 and 733 (including work or tool holders, self-opening die-heads, dividing heads and other special attachments for machine tools); tool holders for any type of tool for working in the hand
737 Metalworking machinery (other than machine tools) and parts thereof, n.e.s.
74 General industrial machinery and equipment, n.e.s., and machine parts, n.e.s.
741 Heating and cooling equipment and parts thereof, n.e.s.
742 Pumps for liquids, whether or not fitted with a measuring device; liquid elevators; parts for such pumps and liquid elevators
743 Pumps (other than pumps for liquids), air or other gas compressors and fans; ventilating or recycling hoods incorporating a fan, whether or not fitted with filters; centrifuges; filtering or purifying apparatus; parts thereof
744 Mechanical handling equipment and parts thereof, n.e.s.
745 Non-electrical machinery, tools and mechanical apparatus and parts thereof, n.e.s.
746 Ball- or roller bearings
747 Taps, cocks, valves and similar appliances for pipes, boiler shells, tanks, vats or the like, including pressure-reducing valves and thermostatically controlled valves
748 Transmission shafts (including camshafts and crankshafts) and cranks; bearing housings and plain shaft bearings; gears and gearing; ball or roller screws; gearboxes and other speed changers (including torque converters); flywheels and pulleys (including pulley blocks); clutches and shaft couplings (including universal joints); articulated link chain; parts thereof
749 Non-electric parts and accessories of machinery, n.e.s.
75 Office machines and automatic data-processing machines
751 Office machines
752 Automatic data-processing machines and units thereof; magnetic or optical readers, machines for transcribing data onto data media in coded form and machines for processing such data, n.e.s.
759 Parts and accessories (other than covers, carrying cases and the like) suitable for use solely or principally with machines falling withing groups 751 and 752
76 Telecommunications and sound-recording and reproducing apparatus and equipment
761 Monitors and projectors, not incorporating television reception apparatus; reception apparatus for television, whether or not incorporating radio-broadcast receivers or sound or video recording or reproducing apparatus
762 Reception apparatus for radio-broadcasting, whether or not combined, in the same housing, with sound recording or reproducing apparatus or a clock
763 Sound recording or reproducing apparatus; video recording or reproducing apparatus; whether or not incorporating a video tuner
764 Telecommunications equipment, n.e.s., and parts, n.e.s., and accessories of apparatus falling within division 76
77 Electrical machinery, apparatus and appliances, n.e.s., and electrical parts thereof (including non-electrical counterparts, n.e.s., of electrical household-type equipment)
771 Electric power machinery (other than rotating electric plant of group 716) and parts thereof
772 Electrical apparatus for switching or protecting electrical circuits or for making connections to or in electrical circuits (e.g., switches, relays, fuses, lightning arresters, voltage limiters, surge suppressors, plugs and sockets, lamp-holders and junction boxes); electrical resistors (including rheostats and potentiometers), other than heating resistors; printed circuits; boards, panels (including numerical control panels), consoles, desks, cabinets and other bases, equipped with two or more apparatus for switching, protecting or for making connections to or in electrical circuits, for electric control or the distribution of electricity (excluding swithching apparatus of subgroup 764.1)
773 Equipment for distributing electricity, n.e.s.
774 Electrodiagnostic apparatus for medical, surgical, dental or veterinary purposes, and radiological apparatus
775 Household-type electrical and non-electrical equipment, n.e.s.
776 Thermionic, cold cathode or photo-cathode valves and tubes (e.g., vacuum or vapour or gas-filled valves and tubes, mercury arc rectifying valves and tubes, cathode-ray tubes, television camera tubes); diodes, transistors and similar semiconductor devices; photosensitive semiconductor devices; light-emitting diodes; mounted piezoelectric crystals; electronic integrated circuits and microassembles; parts thereof
778 Electrical machinery and apparatus, n.e.s.
78 Road vehicles (including air-cushion vehicles)
781 Motor cars and other motor vehicles principally designed for the transport of persons (other than motor vehicles for the transport of ten or more persons, including the driver), including station-wagons and racing cars
782 Motor vehicles for the transport of goods and special-purpose motor vehicles
783 Road motor vehicles, n.e.s.
784 Parts and accessories of the motor vehicles of groups 722, 781, 782 and 783
785 Motor cycles (including mopeds) and cycles, motorized and non-motirized; invalid carriages
786 Trailers and semi-trailers; other vehicles, not mechanically-propelled; specially designed and equipped transport containers
79 Other transport equipment
791 Railway vehicles (including hovertrains) and associated equipment
792 Aircraft and associated equipment; spacecraft (including satellites) and spacecraft launch vehicles; parts thereof
793 Ships, boats (including hovercraft) and floating structures
8 Miscellaneous manufactured articles
81 Prefabricated buildings; sanitary, plumbing, heating and lighting fixtures and fittings, n.e.s.
811 Prefabricated buildings
812 Sanitary, plumbing and heating fixtures and fittings, n.e.s.
813 Lighting fixtures and fittings, n.e.s.
82 Furniture and parts thereof; bedding, mattresses, mattress supports, cushions and similar stuffed furnishings
821 Furniture and parts thereof; bedding, mattresses, mattress supports, cushions and similar stuffed furnishings
83 Travel goods, handbags and similar containers
831 Trunks, suitcases, vanity cases, executive cases, briefcases, school satches, spectacle cases, binocular cases, camera cases, musical instrument cases, gun cases, holsters and similar containers; travelling bags, insulated food or beverages bags, toilet bags, rucksacks, handbags, shopping bags, wallets, purses, map cases, cigarette cases, tobacco pouches, tool bags, sports bags, bottle cases, jewellery boxes, powder boxes, cutlery cases and similar containers, of leather or of composition leather, of sheeting of plastics, of textile materials, of vulcanized fibre or of paperboard, or wholly or mainly covered with such materials or with paper; travel sets for personal toilet, sewing or shoe or clothes cleaning
84 Articles of apparel and clothing accessories
841 Men's or boys' coats, capes, jackets, suits, blazers, trousers, shorts, shirts, underwear, nightwear and similar articles of textile fabrics, not knitted or crocheted (other than those of subgroup 845.2)
842 Women's or girls' coats, capes, jackets, suits, trousers, shorts, shirts, dresses and skirts, underwear, nightwear and similar articles of textile fabrics, not knitted or crocheted (other than those of subgroup 845.2)
843 Men's or boys' coats, capes, jackets, suits, blazers, trousers, shorts, shirts, underwear, nightwear and similar articles of textile fabrics, knitted or crocheted (other than those of subgroup 845.2)
844 Women's or girls' coats, capes, jackets, suits, trousers, shorts, shirts, dresses and skirts, underwear, nightwear and similar articles of textile fabrics, knitted or crocheted (other than those of subgroup 845.2)
845 Articles of apparel, of textile fabrics, whether or not knitted or crocheted, n.e.s.
846 Clothing accessories, of textile fabrics, whether or not knitted or crocheted (other than those for babies)
848 Articles of apparel and clothing accessories of other than textile fabrics; headgear of all materials
85 Footwear
851 Footwear
87 Professional, scientific and controlling instruments and apparatus, n.e.s.
871 Optical instruments and apparatus, n.e.s.
872 Instruments and appliances, n.e.s., for medical, surgical, dental or veterinary purposes
873 Meters and counters, n.e.s.
874 Measuring, checking, analysing and controlling instruments and apparatus, n.e.s.
88 Photographic apparatus, equipment and supplies and optical goods, n.e.s.; watches and clocks
881 Photographic apparatus and equipment, n.e.s.
882 Photographic and cinematographic supplies
883 Cinematographic film, exposed and developed, whether or not incorporating soundtrack or consisting only of soundtrack
884 Optical goods, n.e.s.
885 Watches and clocks
89 Miscellaneous manufactured articles, n.e.s.
891 Arms and ammunition
892 Printed matter
893 Articles, n.e.s., of plastics
894 Baby carriages, toys, games and sporting goods
895 Office and stationery supplies, n.e.s.
896 Works of art, collectors' pieces and antiques
897 Jewellery, goldsmiths' and silversmiths' wares, and other articles of precious or semiprecious materials, n.e.s.
898 Musical instruments and parts and accessories thereof; records, tapes and other sound or similar recordings (excluding goods of groups 763 and 883)
899 Miscellaneous manufactured articles, n.e.s.
9 Commodities and transactions not classified elsewhere in the SITC
91 Postal packages not classified according to kind
911 Postal packages not classified according to kind
93 Special transactions and commodities not classified according to kind
931 Special transactions and commodities not classified according to kind
96 Coin (other than gold coin), not being legal tender
961 Coin (other than gold coin), not being legal tender
97 Gold, non-monetary (excluding gold ores and concentrates)
971 Gold, non-monetary (excluding gold ores and concentrates)
`;
