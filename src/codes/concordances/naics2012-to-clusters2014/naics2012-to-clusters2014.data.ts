// To which benchmark clusters and subclusters the industries of NAICS 2012 belong.
// Edition: NAICS 2012, United States, and the cluster definitions of 2014.
// Source: U.S. Cluster Mapping Project, Harvard Business School and US Economic Development Administration (free to use with
// attribution to the project).
// Written by scripts/data/build-codes.mjs; do not edit by hand.
import type { PackedLinks } from '../unpack-links.ts';

export const naics2012ToClusters2014Links: PackedLinks = {
  words: `
113110:0j 210~ 310~ 4111:0g 2~ 9~ 210:0l 5111:01 2~ 3~ 4~ 5~ 6~ 210~ 310:0j 211112:01e@1 2111:06 2~ 3~ 210:01a 21~ 2~
31:2@1 4~ 91:2 9~ 311:1d 2~ 3~ 9~ 21~ 2~ 4~ 5~ 91~ 2~ 3~ 9~ 3111:1e 2~ 3:06 4:01a 5:1d 21111:0d 2~ 3~ 4~ 5~ 6~ 7~ 8~ 21~
2:017 210~ 310:08 20:017 30:08 36115:015 6~ 7~ 8~ 210:08 20:015 7110~ 20:08 30~ 210:015 310~ 990:08 8110:015 20~ 30~ 40~
50~ 60~ 70~ 90~ 210~ 20~ 90~ 310~ 20~ 30~ 40~ 50~ 90~ 910~ 90~ 311111:0h 9~ 211~ 2~ 3~ 21~ 4~ 5~ 30~ 313~ 4~ X:1@2 40:1
51~ 2~ X:1@2 411:1 2~ 21~ 2~ 3~ 511~ 2~ 3~ 4~ 20~ 611:0r 2~ 3~ 5~ 710:0g 811:0x 2~ 3:0h 21~ 4~ 30~ 911~ 9~ 20~ 30~ 41~
2~ 91~ 9~ 2111~ 2~ 3~ 20~ 30~ 40~ 230:01m 3110:1l 210~ 20~ 30~ 40~ 310~ 20~ 4110~ 20~ 910:0p 94:01l 9:02 5110:01l 90~
210:02 20~ 40~ 80~ 990~ 6110:0i 210~ 992:0p 8~ 21113:01u 4~ 211~ 2~ 3~ 4~ 9~ 911~ 2~ 8~ 20~ 91:0k 2:01u 9~ 2110:1f 21~
2~ 30~ 211~ 2~ 9~ 20~ 30~ 91~ 9~ 3111:1i 3~ 7~ 20~ 4110:1e 21:08 2~ 91:0a 9:01e 5110:1p 20~ 30:0a 80:01p 93~ 4~ 9~
211:1h 2:1p 20:1l 311:1 2:1p 4:1 20:1p 411:04 2~ 3~ 4~ 510:0a 20~ 611~ 2~ 3~ 20~ 910:01i 20:0a 91~ 2~ 8~ 6111:01h 2~ 3~
21~ 2~ 30~ 40~ 50~ 60~ 91~ 9~ 211:1s 2~ 20~ 91~ 9~ 7110~ 20~ 211~ 2~ 3:0h 5:01s 310:08 20:015 31:08 2~ 90:015 410:08 20~
910:01b 91:08 2:01s 3:08 9~ 31110:01q 210~ 21~ 2~ 313~ 4~ 5~ 8~ 410~ 20~ 91~ 2~ 511:03 2~ 3~ 23~ 4~ 9~ 2111:01q 2~ 4:03
7:01q 9~ 215:0b 6~ 311~ 2~ 3:01b 21:0b 2:015 3:0b 410:08 20~ 31:0b 9~ 510~ 613:01q 8~ 710:11 21:1b 2~ 811~ 2~ 3~ 911:1j
2~ 3:08 9:01j 91~ 2:0b 3~ 4~ 6:08 9:0b 3111:01j 2~ 20~ 31~ 2:1e 241:1j 2:0m 3:01j 4~ 9~ 314:19 6:0m 8:01j 413~ 4~ 5~
511:1b 4~ 5~ 7~ 9~ 611:1j 2~ 3~ 8~ 912~ 21~ 2~ 3~ 4~ 91:1b 2~ 3:1j 4~ 5~ 6~ 7~ 9~ 4111:0m 2~ 8~ 210:07 20~ 90~ 310:0m
412~ 3~ 6~ 7~ 8~ 9~ 510~ 1:00 2:0m 3~ 4~ 5~ 6~ 7~ 9~ 613~ 4~ 5110:0q 21~ 2~ 9~ 210:01k 21:1n@1 2~ 4~ 8~ 311:0q 2~ 3~ 4~
911~ 2:07 21:0q 9~ 31~ 2~ 91~ 9~ 6111:03 2~ 20~ 211~ 2:01n 3~ 4~ 310:03 20~ 30~ 40~ 50~ 60~ 70~ 90~ 411:00 2~ 3~ 4~ 5~
9~ X:1@2 510:01j 611:1t 2~ 991:1k 2:03 9~ 7110:0k 21~ 2~ 4~ 5~ 7~ 211~ 2:015 4:0k 5~ 910~ 20:01k 9112:19 3~ 4~ 5~ 6:0y
910:0o 20:01k 30~ 40~ 50:0s 91:01j 2:1k 3~ 4:1h 5:1n 9:1k 423110:13 20~ 30~ 40~ 210:09 20~ 310:015 20~ 30~ 90~ 410:09
20~ 30~ 40~ 50~ 60~ 90~ 510~ 20~ 610~ 20~ 90~ 710:010 20:15 30~ 40~ 810:09 20~ 30~ 40~ 50~ 60~ 910~ 20~ 30:011 40:09
90:011 4110:09 20~ 30~ 210~ 310~ 20~ 30~ 40~ 410:0x 20~ 30~ 40:09 50:0x 60:09 70~ 80~ 90:0x 510:0h 20:0r 90:09 610~ 90~
710~ 20~ 810:0x 20:09 910~ 20~ 30~ 40~ 50~ 90~ 5110~ 20~ 41110:013 20~ 210~ 22~ 8~ 310~ 20~ 2110:10 210~ 91~ 9~ 3141~
2:0v 4110:015 20~ 30:10 90:15 210:10 20~ 5110:0x 20~ 210~ 20~ 30~ 91~ 2~ 9~ 310~ 6110:0y 20:014 30:0y 91:0x 9:014
7110:13 90~ 8110:16 20~ 30~ 40~ 50~ 90~ 210~ 310~ 20~ 51110:0v 20~ 30:016 40:0v 211~ 2~ 3110:010 210:0s 20:0z 310:016
910:14 20:0l 30:013 91:0x 8:014 4111:09@1 2~ 3~ 210:0x 310:017 90:0x 81111:01o 2~ 211~ 2~ 9~ 3111:1t 2~ 3~ 4~ 211~ 2~
4110:12 21:1o 2:12 210~ 20~ 30:1o 5111:12 2~ 3~ 9~ 210:1o 310:05 20~ 410:012 510:1o 991:12 9:05 6110:01e 210~ 910~ 90~
7110:0l 210~ 990~ 8111:01o 9~ 90~ 210~ 310:1t 20~ 30~ 90~ 410:13 90:1o 510~ 991~ 9~ 92110:12 210~ 3110:09 20~ 30~ 90~
511110:0v 20:018 30~ 40~ 91:1i 9:18 210:0m 2110:01r 20~ 31:0v 2:01r 91~ 9~ 230:1c 40~ 90~ 5111:0v 2~ 20~ 210:07 7410~
911:017 9:07 8210:05 9110:018 20~ 30~ 90~ 21110:0f 2110:0w 20:0f 30:0w 90:0f 210~ 20~ 91~ 2~ 3~ 4~ 8~ 310~ 20~ 90~ 3110~
20~ 30~ 40~ 210~ 910~ 20~ 30~ 91~ 9~ 4113:0n 4~ 26~ 7~ 8~ 30~ 210:0w 91:0n 2:0w 8:0n 5910:0f 90~ 31110:015 20~ 30:12
90:15 210~ 311~ 2~ 20~ 90~ 2111:12 2:05 20:012 210:11 310~ 411:09 2~ 20~ 90~ 3110:05 41110:0s 91:015 9:05 211:0s 3:0w
4:05 9:0s 310:05 20~ 30~ 40~ 50:0s 60:01e 70:15 80:0s 410:018 20~ 30~ 90~ 511:05 2~ 3~ 9~ 611~ 2~ 3:018 4:05 8~ 20:0s
90:05 720:0c 810:018 20~ 30~ 40~ 50~ 60~ 70~ 90~ 910~ 21:14 2:0s 30:05 40:014 90:05 51111~ 2~ 4~ 61110:0s 210:05 311~ 2~
20:0s 30:05 410:0s 21:05 2~ 31:0s 9~ 40:0w 50:0f 91:0s 2~ 9:09 510:0l 20~ 91~ 9~ 611:0s 2~ 3~ 21~ 2~ 710~ 20~ 30:010 40~
90:0s 910:09 20:05 90:0s 2111:012 2:0e 9~ 211~ 2:017 3:0e 9~ 910:017 20:0e 91:015 8:0e 611110:0u 210:0c 310~ 410~ 20~
30~ 511:014 2:0c 3~ 9:0u 610~ 20:0z 30:0c 91~ 2:0u 9:0c 710~ 21111:0y 2~ 210~ 310~ 20~ 30~ 40~ 91~ 9~ 410~ 20~ 91~ 2~ 3~
8~ 511~ 2~ 610~ 910:012 91:0y 9~ 2110~ 210~ 310~ 3110~ 210~ 20~ 311~ 2~ 990~ 4110:0t 20~ 90~ 210~ 21~ 9~ 30~ 310:0u
410:014 711110:1g 20~ 30~ 90~ 211:0l 2~ 9~ 310:01g 20~ 410~ 510~ 2110:0l 20~ 30~ 90~ 3110~ 20~ 210~ 90~ 910:0z 20:0l 30~
40:0z 50~ 90:0l 21110~ 20~ 91~ 9~ 211~ 4~ 310~ 2310:0z 20~ 30:0x 410:0z 511~ 3~ 4~ 5~ 811111:013 2~ 3~ 8~ 21~ 2~ 91~ 2~
8~ 211:10 2:0s 3:010 9:11 310:0s 411~ 2~ 20:010 30:14 90~ 2111~ 2~ 3~ 91~ 9~ 210:0y 20~ 310:014 20:0s 31~ 2~ 910:014 21~
2~ 30:13 90:14 3110:0t 211~ 2~ 9~ 311~ 2~ 9~ 410~ 910~ 20:0c 30:0t 40~ 90~
`,
  names: `Aerospace Vehicles and Defense
Agricultural Inputs and Services
Apparel
Automotive
Biopharmaceuticals
Business Services
Coal Mining
Communications Equipment and Services
Construction Products and Services
Distribution and Electronic Commerce
Downstream Chemical Products
Downstream Metal Products
Education and Knowledge Creation
Electric Power Generation and Transmission
Environmental Services
Financial Services
Fishing and Fishing Products
Food Processing and Manufacturing
Footwear
Forestry
Furniture
Hospitality and Tourism
Information Technology and Analytical Instruments
Insurance Services
Jewelry and Precious Metals
Leather and Related Products
Lighting and Electrical Equipment
Livestock Processing
Local Commercial Services
Local Community and Civic Organizations
Local Education and Training
Local Entertainment and Media
Local Financial Services
Local Food and Beverage Processing and Distribution
Local Health Services
Local Hospitality Establishments
Local Household Goods and Services
Local Industrial Products and Services
Local Logistical Services
Local Motor Vehicle Products and Services
Local Personal Services (Non-Medical)
Local Real Estate, Construction, and Development
Local Retailing of Clothing and General Merchandise
Local Utilities
Marketing, Design, and Publishing
Medical Devices
Metal Mining
Metalworking Technology
Music and Sound Recording
Nonmetal Mining
Oil and Gas Production and Transportation
Paper and Packaging
Performing Arts
Plastics
Printing Services
Production Technology and Heavy Machinery
Recreational and Small Electric Goods
Textile Manufacturing
Tobacco
Trailers, Motor Homes, and Appliances
Transportation and Logistics
Upstream Chemical Products
Upstream Metal Manufacturing
Video Production and Distribution
Vulcanized and Fired Materials
Water Transportation
Wood Products`,
  bases: '\nwholly in an industry of NAICS 2017 that the definitions name\nall industries that begin like it',
};

export const naics2012ToSubclusters2014Links: PackedLinks = {
  words: `
113110:02x 210~ 310~ 4111:1f 2~ 9~ 210:037 5111:1 2~ 3~ 4~ 5:04 6~ 210:03 310:02x 211112:070@1 2111:0r 2~ 3~ 210:06r 21~
2~ 31:2@1 4~ 91:2 9~ 311:1y 2~ 3~ 9~ 21~ 2~ 4~ 5~ 91~ 2~ 3~ 9~ 3111:1z 2:074 3:0r 4:06r 5:1y 21111:024 2:16 3:14 4~ 5~
6~ 7~ 8~ 21:15 2:06h 210:1j 310:0z 20:06k 30:0z 36115:066 6~ 7~ 8~ 210:0v 20:066 7110:1a 20:0v 30~ 210:065 310:17 990:0v
8110:069 20~ 30~ 40~ 50~ 60~ 70~ 90~ 210~ 20~ 90~ 310~ 20~ 30~ 40~ 50~ 90~ 910~ 90~ 311111:02g 9~ 211:1h 2:1p 3:1o 21:1p
4~ 5~ 30:1h 313:1q 4~ X:2@2 40:1i 51~ 2~ X:2@2 411:1r 2:1t 21:1r 2:1t 3:1r 511:1k 2~ 3~ 4~ 20~ 611:03u 2~ 3~ 5~ 710:02f
811:04q 2~ 3:02h 21~ 4~ 30~ 911:1r 9:1h 20:1j 30:1t 41~ 2~ 91~ 9~ 2111:1s 2~ 3~ 20:1o 30:1u 40:1l 230:07z 3110:1y 210:1s
20~ 30~ 40~ 310:1x 20~ 4110:1u 20~ 910:03n 94:07w 9:06 5110:07v 90~ 210:1 20:08 40:09 80:06 990~ 6110:02w 210:1v 992:03o
8:1m 21113:08p 4~ 211:1o 2~ 3~ 4~ 9~ 911~ 2:1p 8:1o 20~ 91:030 2:08n 9:1o 2110:076 21~ 2~ 30~ 211:15 2~ 9~ 20~ 30:17 91~
9~ 3111:1e 3~ 7~ 20:1f 4110:12 21:0x 2~ 91:01s 9:072 5110:08b 20:19 30:01q 80:08a 93:1b 4~ 9~ 211:07a 2:08b 20:07t
311:05 2:088 4:05 20:088 411:0h 2~ 3:0i 4:0g 510:01q 20:1u 611:1t 2~ 3~ 20~ 910:07d 20:01r 91:1u 2~ 8~ 6111:07b 2:1a 3~
21~ 2:1b 30:1a 40:1b 50~ 60~ 91~ 9~ 211:08j 2~ 20~ 91~ 9~ 7110:1h 20~ 211:1i 2~ 3:02n 5:08i 310:0w 20:062 31:0w 2~
90:062 410:0w 20~ 910:06v 91:0w 2:08h 3:0w 9~ 31110:08c 210:1e 21:1d 2:1f 313:1d 4~ 5~ 8~ 410~ 20~ 91~ 2~ 511:0c 2~ 3~
23~ 4~ 9~ 2111:08c 2:1d 4:0a 7:08e 9~ 215:01y 6~ 311:1w 2~ 3:06v 21:01y 2:069 3:01y 410:0y 20~ 31:01x 9~ 510:1y 613:08f
8~ 710:05c 21:06s 2~ 811:1v 2~ 3~ 911:07l 2~ 3:0y 9:07l 91~ 2:01v 3~ 4~ 6:0y 9:01y 3111:07g 2~ 20~ 31~ 2:11 241:1j 2:03f
3:07j 4~ 9~ 314:06p 6:03b 8:07i 413:1h 4~ 5~ 511:06w 4~ 5:1u 7~ 9:1w 611:07g 2~ 3~ 8~ 912:1l 21:1k 2~ 3~ 4~ 91:06t 2:1w
3:07j 4:1l 5~ 6~ 7~ 9:1j 4111:03b 2~ 8~ 210:0s 20~ 90~ 310:03a 412:1c 3:1f 6:1c 7~ 8~ 9~ 510:1d 1:02 2:03e 3~ 4~ 5~ 6~
7:1d 9:1e 613:1h 4~ 5110:1r 21~ 2~ 9~ 210:07m 21:081@1 2~ 4~ 8~ 311:03q 2~ 3~ 4~ 911:1s 2:0t 21:03p 9~ 31~ 2~ 91~ 9~
6111:0e 2~ 20~ 211~ 2:082 3~ 4~ 310:0b 20:0a 30~ 40~ 50~ 60~ 70:0e 90:0a 411:00 2~ 3~ 4:01 5~ 9~ 510:07g 611:08k 2~
991:07o 2:0d 9:0f 7110:032 21:02y 2~ 4~ 5~ 7:1z 211:031 2:069 4:031 5:12 910:02y 20:07q 9112:06q 3~ 4~ 5:1p 6:050
910:03l 20:07r 30:1n 40:1p 50:03w 91:07l 2:1q 3~ 4:1b 5:080 9:07q 423110:05p 20:1n 30~ 40~ 210:01e 20~ 310:064 20~ 30~
90~ 410:01l 20~ 30~ 40~ 50~ 60~ 90~ 510:1h 20~ 610:1a 20~ 90~ 710:05a 20:061 30~ 40~ 810:018 20:1c 30:1f 40~ 50:1m 60:1p
910:1n 20:1o 30:05d 40:01g 90:05d 4110:01j 20~ 30~ 210:19 310:15 20~ 30~ 40~ 410:04r 20~ 30~ 40:01d 50:04r 60:01d 70~
80~ 90:04r 510:02m 20:03t 90:01b 610:17 90~ 710:1k 20~ 810:04o 20:01d 910:1b 20:16 30:1b 40~ 50:1i 90~ 5110:10 20:14
41110:05l 20~ 210:1s 22~ 8~ 310:1m 20~ 2110:17 210~ 91~ 9~ 3141:15 2:04e 4110:063 20~ 30:059 90:063 210:058 20~ 5110:04s
20~ 210~ 20~ 30~ 91~ 2~ 9~ 310:1p 6110:1v 20:05y 30:11 91:04s 9:05y 7110:1q 90~ 8110:06b 20~ 30~ 40~ 50~ 90~ 210~ 310:1d
20:1e 51110:04i 20~ 30:06f 40:04g 211:1c 2~ 3110:058 210:041 20:052 310:06c 910:05y 20:035 30:05s 91:04t 8:05y
4111:010@1 2~ 3~ 210:04u 310:06i 90:04u 81111:083 2~ 211:16 2:13 9:16 3111:1l 2:1m 3:1l 4:1m 211:1l 2:1m 4110:05h 21:087
2:05h 210~ 20~ 30:087 5111:05g 2~ 3~ 9~ 210:084 310:0q 20~ 410:05g 510:084 991:05g 9:0q 6110:073 210~ 910~ 90~ 7110:039
210~ 990~ 8111:083 9~ 90~ 210:15 310:1l 20~ 30~ 90~ 410:05r 90:085 510~ 991~ 9~ 92110:05h 210~ 3110:013 20~ 30:1b 90:13
511110:04h 20:06o 30~ 40~ 91:07c 9:06o 210:03g 2110:08g 20~ 31:04f 2:08g 91~ 9~ 230:06x 40~ 90~ 5111:04d 2~ 20~ 210:0u
7410~ 911:06g 9:0u 8210:0l 9110:06o 20~ 30~ 90~ 21110:02d 2110:04k 20:02b 30:04k 90:02b 210~ 20~ 91~ 2~ 3~ 4~ 8~ 310:1e
20:1b 90~ 3110:1e 20~ 30~ 40~ 210~ 910:1c 20~ 30~ 91~ 9~ 4113:03i 4~ 26~ 7~ 8~ 30:1k 210:04l 91:03j 2:04m 8:03j 5910:02c
90~ 31110:068 20~ 30:05k 90:068 210~ 311~ 2~ 20~ 90~ 2111:05i 2:0q 20:05j 210:1f 310~ 411:011 2~ 20~ 90~ 3110:0k
41110:03y 91:068 9:0k 211:03y 3:04n 4:0k 9:03y 310:0j 20~ 30:0p 40:0j 50:03y 60:074 70:068 80:042 410:06m 20~ 30~ 90~
511:0l 2~ 3~ 9~ 611:0m 2~ 3:06n 4:0m 8~ 20:03y 90:0m 720:022 810:06l 20:1n 30~ 40~ 50:1l 60~ 70~ 90~ 910:1n 21:05z 2:03w
30:0k 40:05x 90:0k 51111:0n 2~ 4~ 61110:03y 210:0k 311:0o 2~ 20:03y 30:0k 410:03y 21:0k 2~ 31:03y 9~ 40:04j 50:02a
91:03y 2~ 9:012 510:039 20~ 91:13 9:19 611:040 2~ 3~ 21~ 2:03z 710:1v 20~ 30:05b 40:17 90:03v 910:012 20:0k 90:03y
2111:05h 2:028 9~ 211:19 2:06k 3:029 9~ 910:06k 20:029 91:069 8:027 611110:049 210:01z 310~ 410:023 20~ 30~ 511:05w
2:023 3~ 9:04a 610:1b 20:054 30:023 91~ 2:04b 9:023 710:10 21111:04x 2~ 210~ 310~ 20~ 30~ 40~ 91~ 9~ 410~ 20~ 91~ 2~ 3~
8~ 511:050 2~ 610:04y 910:05g 91:04x 9~ 2110:1z 210~ 310~ 3110:1y 210~ 20~ 311~ 2~ 990~ 4110:17 20~ 90~ 210~ 21~ 9~ 30~
310:1a 410:05u 711110:078 20~ 30~ 90~ 211:038 2~ 9~ 310:079 20~ 410~ 510:18 2110:035 20~ 30~ 90~ 3110:14 20~ 210:16 90~
910:054 20:037 30~ 40:054 50~ 90:037 21110:13 20~ 91~ 9~ 211~ 4:17 310:13 2310:053 20~ 30:04u 410:053 511~ 3~ 4~ 5~
811111:1o 2~ 3~ 8~ 21~ 2~ 91:1r 2~ 8~ 211:16 2:03z 3:056 9:1e 310:03z 411~ 2~ 20:057 30:060 90~ 2111:05w 2~ 3~ 91:1x 9~
210:04w 20~ 310:05v 20:03x 31~ 2~ 910:05x 21:1z 2~ 30:1t 90:1x 3110:046 211:18 2:17 9~ 311~ 2~ 9~ 410~ 910:13 20:021
30:044 40:15 90:17
`,
  names: `Aerospace Vehicles and Defense / Aircraft
Aerospace Vehicles and Defense / Missiles and Space Vehicles
Aerospace Vehicles and Defense / Search and Navigation Equipment
Agricultural Inputs and Services / Agricultural Services
Agricultural Inputs and Services / Farm Management and Labor Services
Agricultural Inputs and Services / Fertilizers
Apparel / Accessories and Specialty Apparel
Apparel / Apparel Contractors
Apparel / Men's Clothing
Apparel / Women's Clothing
Automotive / Automotive Parts
Automotive / Gasoline Engines and Engine Parts
Automotive / Metal Mills and Foundries
Automotive / Military Vehicles and Tanks
Automotive / Motor Vehicles
Automotive / Small Vehicles
Biopharmaceuticals / Biological Products
Biopharmaceuticals / Biopharmaceutical Products
Biopharmaceuticals / Diagnostic Substances
Business Services / Architectural and Drafting Services
Business Services / Business Support Services
Business Services / Computer Services
Business Services / Consulting Services
Business Services / Corporate Headquarters
Business Services / Employment Placement Services
Business Services / Engineering Services
Business Services / Ground Passenger Transportation
Coal Mining / Coal Mining
Communications Equipment and Services / Communications Equipment
Communications Equipment and Services / Communications Equipment Components
Communications Equipment and Services / Communications Services (CES)
Construction Products and Services / Construction
Construction Products and Services / Construction Components
Construction Products and Services / Construction Materials
Construction Products and Services / Construction Products
Construction Products and Services / Water, Sewage, and Other Systems
Distribution and Electronic Commerce / Electronic and Catalog Shopping
Distribution and Electronic Commerce / Rental and Leasing
Distribution and Electronic Commerce / Support Services
Distribution and Electronic Commerce / Warehousing and Storage
Distribution and Electronic Commerce / Wholesale Trade Agents and Brokers
Distribution and Electronic Commerce / Wholesale of Apparel and Accessories
Distribution and Electronic Commerce / Wholesale of Books, Periodicals, and Newspapers
Distribution and Electronic Commerce / Wholesale of Chemical and Allied Products
Distribution and Electronic Commerce / Wholesale of Construction and Mining Machinery and Equipment
Distribution and Electronic Commerce / Wholesale of Drugs and Druggists' Sundries
Distribution and Electronic Commerce / Wholesale of Electrical and Electronic Goods
Distribution and Electronic Commerce / Wholesale of Farm Products and Supplies
Distribution and Electronic Commerce / Wholesale of Farm and Garden Machinery and Equipment
Distribution and Electronic Commerce / Wholesale of Food Products
Distribution and Electronic Commerce / Wholesale of Furniture and Home Furnishing
Distribution and Electronic Commerce / Wholesale of Industrial Machinery, Equipment, and Supplies
Distribution and Electronic Commerce / Wholesale of Jewelry, Watches, Precious Stones, and Precious Metals
Distribution and Electronic Commerce / Wholesale of Metals and Minerals (except Petroleum)
Distribution and Electronic Commerce / Wholesale of Other Merchandise
Distribution and Electronic Commerce / Wholesale of Paper and Paper Products
Distribution and Electronic Commerce / Wholesale of Petroleum and Petroleum Products
Distribution and Electronic Commerce / Wholesale of Professional and Commercial Equipment and Supplies
Distribution and Electronic Commerce / Wholesale of Service Establishment Equipment, and Supplies
Distribution and Electronic Commerce / Wholesale of Sporting and Recreational Goods and Supplies
Distribution and Electronic Commerce / Wholesale of Toy and Hobby Goods and Supplies
Distribution and Electronic Commerce / Wholesale of Transportation Equipment and Supplies (except Motor Vehicles)
Downstream Chemical Products / Dyes, Pigments and Coating
Downstream Chemical Products / Explosives
Downstream Chemical Products / Lubricating Oils and Greases
Downstream Chemical Products / Personal Care and Cleaning Products
Downstream Chemical Products / Processed Chemical Products
Downstream Metal Products / Ammunition
Downstream Metal Products / Fabricated Metal Structures
Downstream Metal Products / Metal Containers
Downstream Metal Products / Metal Products (DMP)
Education and Knowledge Creation / Colleges, Universities, and Professional Schools
Education and Knowledge Creation / Educational Support Services
Education and Knowledge Creation / Professional Organizations
Education and Knowledge Creation / Research Organizations
Education and Knowledge Creation / Training Programs
Electric Power Generation and Transmission / Alternative Electric Power
Electric Power Generation and Transmission / Electric Power Transmission
Electric Power Generation and Transmission / Fossil Fuel Electric Power
Environmental Services / Other Waste Management Services
Environmental Services / Waste Collection
Environmental Services / Waste Processing
Financial Services / Credit Bureaus
Financial Services / Credit Intermediation
Financial Services / Financial Investment Activities
Financial Services / Monetary Authorities - Central Bank
Financial Services / Securities Brokers, Dealers, and Exchanges
Fishing and Fishing Products / Fishing and Fishing Products
Food Processing and Manufacturing / Animal Foods
Food Processing and Manufacturing / Baked Goods
Food Processing and Manufacturing / Candy and Chocolate
Food Processing and Manufacturing / Coffee and Tea
Food Processing and Manufacturing / Dairy Products
Food Processing and Manufacturing / Distilleries
Food Processing and Manufacturing / Farm Wholesalers
Food Processing and Manufacturing / Glass Containers
Food Processing and Manufacturing / Malt Beverages
Food Processing and Manufacturing / Milling and Refining of Cereals and Oilseeds
Food Processing and Manufacturing / Milling and Refining of Sugar
Food Processing and Manufacturing / Packaged Fruit and Vegetables
Food Processing and Manufacturing / Soft Drinks and Ice
Food Processing and Manufacturing / Specialty Foods and Ingredients
Food Processing and Manufacturing / Wineries
Footwear / Footwear
Footwear / Footwear Components
Forestry / Forestry
Furniture / Household Furniture
Furniture / Institutional Furniture
Furniture / Mobile Homes
Furniture / Office Furniture
Furniture / Wood Cabinets and Woodwork
Hospitality and Tourism / Accommodations and Related Services
Hospitality and Tourism / Amusement Parks and Arcades
Hospitality and Tourism / Cultural and Educational Entertainment
Hospitality and Tourism / Gambling Facilities
Hospitality and Tourism / Other Tourism Attractions
Hospitality and Tourism / Spectator Sports
Hospitality and Tourism / Tourism Related Services
Information Technology and Analytical Instruments / Audio and Video Equipment
Information Technology and Analytical Instruments / Computers and Peripherals
Information Technology and Analytical Instruments / Electronic Components
Information Technology and Analytical Instruments / Medical Apparatus
Information Technology and Analytical Instruments / Process and Laboratory Instruments
Information Technology and Analytical Instruments / Semiconductors
Information Technology and Analytical Instruments / Software Publishers
Information Technology and Analytical Instruments / Software Reproducing
Insurance Services / Insurance Carriers
Insurance Services / Insurance Related Services
Insurance Services / Reinsurance Carriers
Jewelry and Precious Metals / Jewelry and Precious Metals Products
Leather and Related Products / Personal Leather Goods and Luggage
Leather and Related Products / Textile Bags and Canvas Products
Leather and Related Products / Women's Handbags and Purses
Lighting and Electrical Equipment / Electrical Components
Lighting and Electrical Equipment / Electrical Equipment
Lighting and Electrical Equipment / Lighting Fixtures and Parts
Lighting and Electrical Equipment / Storage Batteries
Livestock Processing / Livestock Merchant Wholesalers
Livestock Processing / Meat Processing
Local Commercial Services / Building Support Services
Local Commercial Services / Commercial Photography, Printing and Signmaking
Local Commercial Services / Laundry and Linen Services
Local Commercial Services / Local Professional Services
Local Commercial Services / Miscellaneous Repair Services
Local Commercial Services / Security Services
Local Commercial Services / Stationery and Office Supply Retailing
Local Commercial Services / Testing Laboratories
Local Community and Civic Organizations / Business Associations
Local Community and Civic Organizations / Labor Organizations
Local Community and Civic Organizations / Political Organizations
Local Community and Civic Organizations / Religious Organizations
Local Community and Civic Organizations / Social Service Organizations
Local Community and Civic Organizations / Trusts
Local Education and Training / Elementary and Secondary Schools
Local Education and Training / Job Training Services
Local Education and Training / Recreational and Other Services
Local Entertainment and Media / Book and Periodical Retailing
Local Entertainment and Media / Electronic Media
Local Entertainment and Media / Electronic and Photographic Retailing
Local Entertainment and Media / Movie Theatres
Local Entertainment and Media / Musical Instruments Retailing
Local Entertainment and Media / Newspapers
Local Entertainment and Media / Sporting and Hobby Retailing
Local Financial Services / Collection Agencies
Local Financial Services / Deposit-taking Institutions
Local Financial Services / Insurance Agents and Brokers
Local Financial Services / Pension, Health, and Welfare Funds
Local Financial Services / Tax Return Preparation Services
Local Food and Beverage Processing and Distribution / Beer and Liquor Wholesaling
Local Food and Beverage Processing and Distribution / Beer, Wine, and Liquor Retailing
Local Food and Beverage Processing and Distribution / Commerical and Retail Bakeries
Local Food and Beverage Processing and Distribution / Food Wholesaling
Local Food and Beverage Processing and Distribution / Retail Food Stores
Local Food and Beverage Processing and Distribution / Tobacco Retailing
Local Food and Beverage Processing and Distribution / Vending and Direct Selling
Local Health Services / Drug Stores
Local Health Services / Funeral Service and Crematories
Local Health Services / Healthcare Provider Offices
Local Health Services / Home and Residential Care
Local Health Services / Hospitals
Local Health Services / Medical Laboratories
Local Health Services / Optical Goods Retailing
Local Hospitality Establishments / Gifts and Souvenirs Retailing
Local Hospitality Establishments / Hospitality Establishments
Local Hospitality Establishments / Recreational Facilities and Instruction
Local Household Goods and Services / Appliance Retailing
Local Household Goods and Services / Electronics Repair
Local Household Goods and Services / Furniture and Homefurnishings Retailing
Local Household Goods and Services / Gardening Products and Supplies Retailing
Local Household Goods and Services / Hardware Retailing
Local Household Goods and Services / Hardware Wholesaling
Local Household Goods and Services / Landscape and Horticultural Services
Local Industrial Products and Services / Industrial Machinery and Distribution
Local Industrial Products and Services / Industrial Products and Services Wholesaling
Local Industrial Products and Services / Industrial Repair Services
Local Industrial Products and Services / Miscellaneous Equipment Rental and Leasing
Local Logistical Services / Local Passenger Transportation
Local Logistical Services / Local Transportation Services
Local Logistical Services / Passenger Car Rental
Local Logistical Services / Truck Leasing
Local Logistical Services / Warehousing Services
Local Motor Vehicle Products and Services / Automobile Dealers
Local Motor Vehicle Products and Services / Automotive Parts Retailing
Local Motor Vehicle Products and Services / Automotive Parts Wholesaling
Local Motor Vehicle Products and Services / Automotive Repair Shops
Local Motor Vehicle Products and Services / Automotive Wholesaling
Local Motor Vehicle Products and Services / Gasoline Stations
Local Motor Vehicle Products and Services / Other Automotive Services
Local Motor Vehicle Products and Services / Other Motor Vehicles Distribution
Local Motor Vehicle Products and Services / Parking Services
Local Personal Services (Non-Medical) / Child Care Services
Local Personal Services (Non-Medical) / Cleaning Services
Local Personal Services (Non-Medical) / Hair Care Services
Local Personal Services (Non-Medical) / Other Personal Services
Local Personal Services (Non-Medical) / Personal Products Retailing
Local Personal Services (Non-Medical) / Photographic and Photofinishing Services
Local Personal Services (Non-Medical) / Repair Services
Local Real Estate, Construction, and Development / Building Equipment Distribution
Local Real Estate, Construction, and Development / Concrete Products
Local Real Estate, Construction, and Development / Construction Materials Retailing
Local Real Estate, Construction, and Development / Construction Materials Wholesaling
Local Real Estate, Construction, and Development / Developers
Local Real Estate, Construction, and Development / General Contractors
Local Real Estate, Construction, and Development / Highway and Street Construction
Local Real Estate, Construction, and Development / Real Estate Services
Local Real Estate, Construction, and Development / Specialty Contractors
Local Real Estate, Construction, and Development / Water and Sewer Line Construction
Local Retailing of Clothing and General Merchandise / Apparel Retailing
Local Retailing of Clothing and General Merchandise / General Merchandise Retailing
Local Retailing of Clothing and General Merchandise / Jewelry Retailing
Local Retailing of Clothing and General Merchandise / Luggage Retailing
Local Retailing of Clothing and General Merchandise / Sewing, Needlework, and Piece Goods Retailing
Local Utilities / Communications Services (LU)
Local Utilities / Electric Power Distribition
Local Utilities / Heating Oil and Other Fuel Dealers
Local Utilities / Natural Gas Distribution
Local Utilities / Sanitary Services
Marketing, Design, and Publishing / Advertising Related Services
Marketing, Design, and Publishing / Design Services
Marketing, Design, and Publishing / Other Marketing Related Services
Marketing, Design, and Publishing / Publishing
Medical Devices / Optical Instruments and Ophthalmic Goods
Medical Devices / Surgical and Dental Instruments and Supplies
Metal Mining / Metal Mining
Metalworking Technology / Fasteners
Metalworking Technology / Hand Tools
Metalworking Technology / Machine Tools and Accessories
Metalworking Technology / Metal Processing (MT)
Metalworking Technology / Metalworking Machinery
Music and Sound Recording / Music and Sound Recording
Nonmetal Mining / Nonmetal Mining
Oil and Gas Production and Transportation / Drilling Wells
Oil and Gas Production and Transportation / Oil and Gas Extraction
Oil and Gas Production and Transportation / Oil and Gas Machinery
Oil and Gas Production and Transportation / Petroleum Processing
Oil and Gas Production and Transportation / Pipeline Transportation
Oil and Gas Production and Transportation / Support Activities for Oil and Gas Operations
Paper and Packaging / Packaging
Paper and Packaging / Paper Mills
Paper and Packaging / Paper Products
Performing Arts / Performing Artists
Performing Arts / Promoters and Managers
Plastics / Plastic Materials and Resins
Plastics / Plastic Products
Printing Services / Greeting Card Printing and Publishing
Printing Services / Printing Inputs
Printing Services / Printing Services
Printing Services / Support Activities for Printing
Production Technology and Heavy Machinery / Agricultural and Construction Machinery and Components
Production Technology and Heavy Machinery / Air Handling Equipment
Production Technology and Heavy Machinery / Commercial and Service Industry Machinery
Production Technology and Heavy Machinery / Industrial Machinery
Production Technology and Heavy Machinery / Moving and Material Handling Equipment
Production Technology and Heavy Machinery / Process Equipment and Components
Recreational and Small Electric Goods / Electric Housewares
Recreational and Small Electric Goods / Games, Toys, and Children's Vehicles
Recreational and Small Electric Goods / Motorcycles and Bicycles
Recreational and Small Electric Goods / Office Supplies
Recreational and Small Electric Goods / Recreational and Decorative Goods
Recreational and Small Electric Goods / Sporting and Athletic Goods
Textile Manufacturing / Fabric Mills
Textile Manufacturing / Fibers
Textile Manufacturing / Household Textile Products
Textile Manufacturing / Knitting Mills
Textile Manufacturing / Other Textile Products
Textile Manufacturing / Textile and Fabric Finishing
Textile Manufacturing / Yarn and Thread Mills
Tobacco / Tobacco
Trailers, Motor Homes, and Appliances / Burial Caskets
Trailers, Motor Homes, and Appliances / Household Appliances
Trailers, Motor Homes, and Appliances / Trailers and Motor Homes
Transportation and Logistics / Air Transportation
Transportation and Logistics / Bus Transportation
Transportation and Logistics / Ground Transportation Support Activities
Transportation and Logistics / Specialty Air Transportation
Transportation and Logistics / Trucking
Upstream Chemical Products / Agricultural Chemicals
Upstream Chemical Products / Industrial Gas
Upstream Chemical Products / Inorganic Chemicals
Upstream Chemical Products / Organic Chemicals
Upstream Metal Manufacturing / Iron and Steel Mills and Forging
Upstream Metal Manufacturing / Metal Processing (UMM)
Upstream Metal Manufacturing / Metal Products (UMM)
Upstream Metal Manufacturing / Wires and Springs
Video Production and Distribution / Video Production and Distribution
Vulcanized and Fired Materials / Clay Products and Refractories
Vulcanized and Fired Materials / Glass Products
Vulcanized and Fired Materials / Rubber Products
Water Transportation / Boat Building and Repairing
Water Transportation / Marine Transportation Services
Water Transportation / Water Passenger Transportation
Wood Products / Prefabricated Wood Building
Wood Products / Wood Components and Products
Wood Products / Wood Processing`,
  bases: '\nwholly in an industry of NAICS 2017 that the definitions name\nall industries that begin like it',
};
