// Metropolitan (M) and micropolitan (m) statistical areas: the five digits, the kind, and the title behind a space. A 3 or an
// 8 before the space says that the line holds in the delineation of 2013 or of 2018 only; the others hold in both.
// Edition: OMB delineations of 2013 (929 areas, with Puerto Rico) and 2018 (926 areas, without Puerto Rico).
// Source: US Office of Management and Budget and US Census Bureau, delineation files (US federal government work, public
// domain).
// Written by scripts/data/build-codes.mjs; do not edit by hand.

export const metroTable: string = `10100m Aberdeen, SD
10140m Aberdeen, WA
10180M Abilene, TX
10220m Ada, OK
10260m3 Adjuntas, PR
10300m Adrian, MI
10380M3 Aguadilla-Isabela, PR
10420M Akron, OH
10460m Alamogordo, NM
10500M Albany, GA
10540M3 Albany, OR
10540M8 Albany-Lebanon, OR
10580M Albany-Schenectady-Troy, NY
10620m Albemarle, NC
10660m Albert Lea, MN
10700m Albertville, AL
10740M Albuquerque, NM
10760m8 Alexander City, AL
10780M Alexandria, LA
10820m Alexandria, MN
10860m Alice, TX
10900M Allentown-Bethlehem-Easton, PA-NJ
10940m Alma, MI
10980m Alpena, MI
11020M Altoona, PA
11060m Altus, OK
11100M Amarillo, TX
11140m Americus, GA
11180M Ames, IA
11220m Amsterdam, NY
11260M Anchorage, AK
11380m Andrews, TX
11420m Angola, IN
11460M Ann Arbor, MI
11500M3 Anniston-Oxford-Jacksonville, AL
11500M8 Anniston-Oxford, AL
11540M Appleton, WI
11580m Arcadia, FL
11620m Ardmore, OK
11640M3 Arecibo, PR
11660m Arkadelphia, AR
11680m3 Arkansas City-Winfield, KS
11700M Asheville, NC
11740m Ashland, OH
11780m Ashtabula, OH
11820m Astoria, OR
11860m Atchison, KS
11900m Athens, OH
11940m Athens, TN
11980m Athens, TX
12020M Athens-Clarke County, GA
12060M3 Atlanta-Sandy Springs-Roswell, GA
12060M8 Atlanta-Sandy Springs-Alpharetta, GA
12100M Atlantic City-Hammonton, NJ
12120m8 Atmore, AL
12140m Auburn, IN
12180m Auburn, NY
12220M Auburn-Opelika, AL
12260M Augusta-Richmond County, GA-SC
12300m Augusta-Waterville, ME
12380m Austin, MN
12420M3 Austin-Round Rock, TX
12420M8 Austin-Round Rock-Georgetown, TX
12460m Bainbridge, GA
12540M Bakersfield, CA
12580M Baltimore-Columbia-Towson, MD
12620M Bangor, ME
12660m Baraboo, WI
12680m Bardstown, KY
12700M Barnstable Town, MA
12740m Barre, VT
12780m Bartlesville, OK
12820m3 Bastrop, LA
12860m Batavia, NY
12900m Batesville, AR
12940M Baton Rouge, LA
12980M Battle Creek, MI
13020M Bay City, MI
13060m Bay City, TX
13100m Beatrice, NE
13140M Beaumont-Port Arthur, TX
13180m Beaver Dam, WI
13220M Beckley, WV
13260m Bedford, IN
13300m Beeville, TX
13340m Bellefontaine, OH
13380M Bellingham, WA
13420m Bemidji, MN
13460M3 Bend-Redmond, OR
13460M8 Bend, OR
13500m Bennettsville, SC
13540m Bennington, VT
13620m3 Berlin, NH-VT
13620m8 Berlin, NH
13660m Big Rapids, MI
13700m Big Spring, TX
13720m Big Stone Gap, VA
13740M Billings, MT
13780M Binghamton, NY
13820M Birmingham-Hoover, AL
13900M Bismarck, ND
13940m Blackfoot, ID
13980M3 Blacksburg-Christiansburg-Radford, VA
13980M8 Blacksburg-Christiansburg, VA
14010M Bloomington, IL
14020M Bloomington, IN
14100M Bloomsburg-Berwick, PA
14140m Bluefield, WV-VA
14180m Blytheville, AR
14220m Bogalusa, LA
14260M Boise City, ID
14300m8 Bonham, TX
14340m3 Boone, IA
14380m Boone, NC
14420m Borger, TX
14460M Boston-Cambridge-Newton, MA-NH
14500M Boulder, CO
14540M Bowling Green, KY
14580m Bozeman, MT
14620m Bradford, PA
14660m Brainerd, MN
14700m Branson, MO
14720m Breckenridge, CO
14740M3 Bremerton-Silverdale, WA
14740M8 Bremerton-Silverdale-Port Orchard, WA
14780m Brenham, TX
14820m Brevard, NC
14860M Bridgeport-Stamford-Norwalk, CT
15020m Brookhaven, MS
15060m Brookings, OR
15100m Brookings, SD
15140m8 Brownsville, TN
15180M Brownsville-Harlingen, TX
15220m Brownwood, TX
15260M Brunswick, GA
15340m3 Bucyrus, OH
15340m8 Bucyrus-Galion, OH
15380M3 Buffalo-Cheektowaga-Niagara Falls, NY
15380M8 Buffalo-Cheektowaga, NY
15420m Burley, ID
15460m Burlington, IA-IL
15500M Burlington, NC
15540M Burlington-South Burlington, VT
15580m Butte-Silver Bow, MT
15620m Cadillac, MI
15660m Calhoun, GA
15680M California-Lexington Park, MD
15700m Cambridge, MD
15740m Cambridge, OH
15780m Camden, AR
15820m Campbellsville, KY
15860m Cañon City, CO
15900m3 Canton, IL
15940M Canton-Massillon, OH
15980M Cape Coral-Fort Myers, FL
16020M Cape Girardeau, MO-IL
16060M Carbondale-Marion, IL
16100m Carlsbad-Artesia, NM
16140m8 Carroll, IA
16180M Carson City, NV
16220M Casper, WY
16260m Cedar City, UT
16300M Cedar Rapids, IA
16340m Cedartown, GA
16380m Celina, OH
16420m8 Central City, KY
16460m Centralia, IL
16500m Centralia, WA
16540M Chambersburg-Waynesboro, PA
16580M Champaign-Urbana, IL
16620M Charleston, WV
16660m Charleston-Mattoon, IL
16700M Charleston-North Charleston, SC
16740M Charlotte-Concord-Gastonia, NC-SC
16820M Charlottesville, VA
16860M Chattanooga, TN-GA
16940M Cheyenne, WY
16980M Chicago-Naperville-Elgin, IL-IN-WI
17020M Chico, CA
17060m Chillicothe, OH
17140M Cincinnati, OH-KY-IN
17200m3 Claremont-Lebanon, NH-VT
17220m Clarksburg, WV
17260m Clarksdale, MS
17300M Clarksville, TN-KY
17340m Clearlake, CA
17380m Cleveland, MS
17420M Cleveland, TN
17460M Cleveland-Elyria, OH
17500m Clewiston, FL
17540m Clinton, IA
17580m Clovis, NM
17620m3 Coamo, PR
17640m3 Coco, PR
17660M Coeur d'Alene, ID
17700m Coffeyville, KS
17740m Coldwater, MI
17780M College Station-Bryan, TX
17820M Colorado Springs, CO
17860M Columbia, MO
17900M Columbia, SC
17980M Columbus, GA-AL
18020M Columbus, IN
18060m Columbus, MS
18100m Columbus, NE
18140M Columbus, OH
18180m Concord, NH
18220m Connersville, IN
18260m Cookeville, TN
18300m Coos Bay, OR
18380m Cordele, GA
18420m Corinth, MS
18460m Cornelia, GA
18500m Corning, NY
18580M Corpus Christi, TX
18620m Corsicana, TX
18660m Cortland, NY
18700M Corvallis, OR
18740m Coshocton, OH
18780m Craig, CO
18820m Crawfordsville, IN
18860m Crescent City, CA
18880M Crestview-Fort Walton Beach-Destin, FL
18900m Crossville, TN
18980m Cullman, AL
19000m Cullowhee, NC
19060M Cumberland, MD-WV
19100M Dallas-Fort Worth-Arlington, TX
19140M Dalton, GA
19180M Danville, IL
19220m Danville, KY
19260m Danville, VA
19300M Daphne-Fairhope-Foley, AL
19340M Davenport-Moline-Rock Island, IA-IL
19380M3 Dayton, OH
19420m Dayton, TN
19430M8 Dayton-Kettering, OH
19460M Decatur, AL
19500M Decatur, IL
19540m Decatur, IN
19580m Defiance, OH
19620m Del Rio, TX
19660M Deltona-Daytona Beach-Ormond Beach, FL
19700m Deming, NM
19740M Denver-Aurora-Lakewood, CO
19760m DeRidder, LA
19780M Des Moines-West Des Moines, IA
19820M Detroit-Warren-Dearborn, MI
19860m Dickinson, ND
19940m Dixon, IL
19980m Dodge City, KS
20020M Dothan, AL
20060m Douglas, GA
20100M Dover, DE
20140m Dublin, GA
20180m DuBois, PA
20220M Dubuque, IA
20260M Duluth, MN-WI
20300m Dumas, TX
20340m Duncan, OK
20380m3 Dunn, NC
20420m Durango, CO
20460m Durant, OK
20500M Durham-Chapel Hill, NC
20540m Dyersburg, TN
20580m Eagle Pass, TX
20660m Easton, MD
20700M East Stroudsburg, PA
20740M Eau Claire, WI
20780m Edwards, CO
20820m Effingham, IL
20900m El Campo, TX
20940M El Centro, CA
20980m El Dorado, AR
21020m Elizabeth City, NC
21060M Elizabethtown-Fort Knox, KY
21120m Elk City, OK
21140M Elkhart-Goshen, IN
21180m Elkins, WV
21220m Elko, NV
21260m Ellensburg, WA
21300M Elmira, NY
21340M El Paso, TX
21380m Emporia, KS
21420m3 Enid, OK
21420M8 Enid, OK
21460m Enterprise, AL
21500M Erie, PA
21540m Escanaba, MI
21580m Española, NM
21640m8 Eufaula, AL-GA
21660M3 Eugene, OR
21660M8 Eugene-Springfield, OR
21700m3 Eureka-Arcata-Fortuna, CA
21700m8 Eureka-Arcata, CA
21740m Evanston, WY
21780M Evansville, IN-KY
21820M Fairbanks, AK
21840m Fairfield, IA
21860m8 Fairmont, MN
21900m Fairmont, WV
21980m Fallon, NV
22020M Fargo, ND-MN
22060m Faribault-Northfield, MN
22100m Farmington, MO
22140M Farmington, NM
22180M Fayetteville, NC
22220M3 Fayetteville-Springdale-Rogers, AR-MO
22220M8 Fayetteville-Springdale-Rogers, AR
22260m Fergus Falls, MN
22280m Fernley, NV
22300m Findlay, OH
22340m Fitzgerald, GA
22380M Flagstaff, AZ
22420M Flint, MI
22500M Florence, SC
22520M Florence-Muscle Shoals, AL
22540M Fond du Lac, WI
22580m Forest City, NC
22620m Forrest City, AR
22660M Fort Collins, CO
22700m Fort Dodge, IA
22780m Fort Leonard Wood, MO
22800m Fort Madison-Keokuk, IA-IL-MO
22820m Fort Morgan, CO
22840m8 Fort Payne, AL
22860m Fort Polk South, LA
22900M Fort Smith, AR-OK
23060M Fort Wayne, IN
23140m Frankfort, IN
23180m Frankfort, KY
23240m Fredericksburg, TX
23300m Freeport, IL
23340m Fremont, NE
23380m Fremont, OH
23420M Fresno, CA
23460M Gadsden, AL
23500m Gaffney, SC
23540M Gainesville, FL
23580M Gainesville, GA
23620m Gainesville, TX
23660m Galesburg, IL
23700m Gallup, NM
23780m Garden City, KS
23820m Gardnerville Ranchos, NV
23860m Georgetown, SC
23900M Gettysburg, PA
23940m Gillette, WY
23980m Glasgow, KY
24020M Glens Falls, NY
24060m Glenwood Springs, CO
24100m Gloversville, NY
24140M Goldsboro, NC
24180m8 Granbury, TX
24220M Grand Forks, ND-MN
24260M Grand Island, NE
24300M Grand Junction, CO
24330m8 Grand Rapids, MN
24340M3 Grand Rapids-Wyoming, MI
24340M8 Grand Rapids-Kentwood, MI
24380m Grants, NM
24420M Grants Pass, OR
24460m Great Bend, KS
24500M Great Falls, MT
24540M Greeley, CO
24580M Green Bay, WI
24620m Greeneville, TN
24640m3 Greenfield Town, MA
24660M Greensboro-High Point, NC
24700m Greensburg, IN
24740m Greenville, MS
24780M Greenville, NC
24820m Greenville, OH
24860M3 Greenville-Anderson-Mauldin, SC
24860M8 Greenville-Anderson, SC
24900m Greenwood, MS
24940m Greenwood, SC
24980m Grenada, MS
25020M3 Guayama, PR
25060M3 Gulfport-Biloxi-Pascagoula, MS
25060M8 Gulfport-Biloxi, MS
25100m Guymon, OK
25180M Hagerstown-Martinsburg, MD-WV
25200m Hailey, ID
25220M Hammond, LA
25260M Hanford-Corcoran, CA
25300m Hannibal, MO
25420M Harrisburg-Carlisle, PA
25460m Harrison, AR
25500M Harrisonburg, VA
25540M3 Hartford-West Hartford-East Hartford, CT
25540M8 Hartford-East Hartford-Middletown, CT
25580m Hastings, NE
25620M Hattiesburg, MS
25700m Hays, KS
25720m Heber, UT
25740m Helena, MT
25760m Helena-West Helena, AR
25780m Henderson, NC
25820m Hereford, TX
25840m Hermiston-Pendleton, OR
25860M Hickory-Lenoir-Morganton, NC
25880m Hillsdale, MI
25900m Hilo, HI
25940M3 Hilton Head Island-Bluffton-Beaufort, SC
25940M8 Hilton Head Island-Bluffton, SC
25980M Hinesville, GA
26020m Hobbs, NM
26090m Holland, MI
26140M Homosassa Springs, FL
26220m Hood River, OR
26260m8 Hope, AR
26300M Hot Springs, AR
26340m Houghton, MI
26380M Houma-Thibodaux, LA
26420M Houston-The Woodlands-Sugar Land, TX
26460m Hudson, NY
26500m Huntingdon, PA
26540m Huntington, IN
26580M Huntington-Ashland, WV-KY-OH
26620M Huntsville, AL
26660m Huntsville, TX
26700m Huron, SD
26740m Hutchinson, KS
26780m Hutchinson, MN
26820M Idaho Falls, ID
26860m Indiana, PA
26900M Indianapolis-Carmel-Anderson, IN
26940m Indianola, MS
26960m3 Ionia, MI
26980M Iowa City, IA
27020m Iron Mountain, MI-WI
27060M Ithaca, NY
27100M Jackson, MI
27140M Jackson, MS
27160m Jackson, OH
27180M Jackson, TN
27220m Jackson, WY-ID
27260M Jacksonville, FL
27300m Jacksonville, IL
27340M Jacksonville, NC
27380m Jacksonville, TX
27420m Jamestown, ND
27460m Jamestown-Dunkirk-Fredonia, NY
27500M Janesville-Beloit, WI
27530m8 Jasper, AL
27540m Jasper, IN
27580m3 Jayuya, PR
27600m Jefferson, GA
27620M Jefferson City, MO
27660m8 Jennings, LA
27700m Jesup, GA
27740M Johnson City, TN
27780M Johnstown, PA
27860M Jonesboro, AR
27900M Joplin, MO
27920m3 Junction City, KS
27940m Juneau, AK
27980M Kahului-Wailuku-Lahaina, HI
28020M Kalamazoo-Portage, MI
28060m Kalispell, MT
28100M Kankakee, IL
28140M Kansas City, MO-KS
28180m Kapaa, HI
28260m Kearney, NE
28300m Keene, NH
28340m Kendallville, IN
28380m Kennett, MO
28420M Kennewick-Richland, WA
28500m Kerrville, TX
28540m Ketchikan, AK
28580m Key West, FL
28620m Kill Devil Hills, NC
28660M Killeen-Temple, TX
28700M3 Kingsport-Bristol-Bristol, TN-VA
28700M8 Kingsport-Bristol, TN-VA
28740M Kingston, NY
28780m Kingsville, TX
28820m Kinston, NC
28860m Kirksville, MO
28900m Klamath Falls, OR
28940M Knoxville, TN
29020M Kokomo, IN
29060m Laconia, NH
29100M La Crosse-Onalaska, WI-MN
29180M Lafayette, LA
29200M Lafayette-West Lafayette, IN
29260m La Grande, OR
29300m3 LaGrange, GA
29300m8 LaGrange, GA-AL
29340M Lake Charles, LA
29380m Lake City, FL
29420M Lake Havasu City-Kingman, AZ
29460M Lakeland-Winter Haven, FL
29500m Lamesa, TX
29540M Lancaster, PA
29620M Lansing-East Lansing, MI
29660m Laramie, WY
29700M Laredo, TX
29740M Las Cruces, NM
29780m Las Vegas, NM
29820M Las Vegas-Henderson-Paradise, NV
29860m Laurel, MS
29900m Laurinburg, NC
29940M Lawrence, KS
29980m Lawrenceburg, TN
30020M Lawton, OK
30060m Lebanon, MO
30100m8 Lebanon, NH-VT
30140M Lebanon, PA
30220m Levelland, TX
30260m Lewisburg, PA
30280m Lewisburg, TN
30300M Lewiston, ID-WA
30340M Lewiston-Auburn, ME
30380m Lewistown, PA
30420m Lexington, NE
30460M Lexington-Fayette, KY
30580m Liberal, KS
30620M Lima, OH
30660m Lincoln, IL
30700M Lincoln, NE
30780M Little Rock-North Little Rock-Conway, AR
30820m Lock Haven, PA
30860M Logan, UT-ID
30880m3 Logan, WV
30900m Logansport, IN
30940m London, KY
30980M Longview, TX
31020M Longview, WA
31060m Los Alamos, NM
31080M Los Angeles-Long Beach-Anaheim, CA
31140M Louisville/Jefferson County, KY-IN
31180M Lubbock, TX
31220m Ludington, MI
31260m Lufkin, TX
31300m Lumberton, NC
31340M Lynchburg, VA
31380m Macomb, IL
31420M3 Macon, GA
31420M8 Macon-Bibb County, GA
31460M Madera, CA
31500m Madison, IN
31540M Madison, WI
31580m Madisonville, KY
31620m Magnolia, AR
31660m Malone, NY
31680m Malvern, AR
31700M Manchester-Nashua, NH
31740M Manhattan, KS
31820m Manitowoc, WI
31860M3 Mankato-North Mankato, MN
31860M8 Mankato, MN
31900M Mansfield, OH
31930m Marietta, OH
31940m Marinette, WI-MI
31980m Marion, IN
32000m Marion, NC
32020m Marion, OH
32100m Marquette, MI
32140m Marshall, MN
32180m Marshall, MO
32220m3 Marshall, TX
32260m Marshalltown, IA
32280m Martin, TN
32300m Martinsville, VA
32340m Maryville, MO
32380m Mason City, IA
32420M3 Mayagüez, PR
32460m Mayfield, KY
32500m Maysville, KY
32540m McAlester, OK
32580M McAllen-Edinburg-Mission, TX
32620m McComb, MS
32660m McMinnville, TN
32700m McPherson, KS
32740m Meadville, PA
32780M Medford, OR
32820M Memphis, TN-MS-AR
32860m Menomonie, WI
32900M Merced, CA
32940m Meridian, MS
32980m3 Merrill, WI
33020m Mexico, MO
33060m Miami, OK
33100M3 Miami-Fort Lauderdale-West Palm Beach, FL
33100M8 Miami-Fort Lauderdale-Pompano Beach, FL
33140M Michigan City-La Porte, IN
33180m Middlesborough, KY
33220M Midland, MI
33260M Midland, TX
33300m Milledgeville, GA
33340M3 Milwaukee-Waukesha-West Allis, WI
33340M8 Milwaukee-Waukesha, WI
33380m8 Minden, LA
33420m Mineral Wells, TX
33460M Minneapolis-St. Paul-Bloomington, MN-WI
33500m Minot, ND
33540M Missoula, MT
33580m Mitchell, SD
33620m Moberly, MO
33660M Mobile, AL
33700M Modesto, CA
33740M Monroe, LA
33780M Monroe, MI
33860M Montgomery, AL
33940m Montrose, CO
33980m Morehead City, NC
34020m Morgan City, LA
34060M Morgantown, WV
34100M Morristown, TN
34140m Moscow, ID
34180m Moses Lake, WA
34220m Moultrie, GA
34260m Mountain Home, AR
34300m Mountain Home, ID
34340m Mount Airy, NC
34350m8 Mount Gay-Shamrock, WV
34380m Mount Pleasant, MI
34420m Mount Pleasant, TX
34460m Mount Sterling, KY
34500m Mount Vernon, IL
34540m Mount Vernon, OH
34580M Mount Vernon-Anacortes, WA
34620M Muncie, IN
34660m Murray, KY
34700m Muscatine, IA
34740M Muskegon, MI
34780m Muskogee, OK
34820M Myrtle Beach-Conway-North Myrtle Beach, SC-NC
34860m Nacogdoches, TX
34900M Napa, CA
34940M3 Naples-Immokalee-Marco Island, FL
34940M8 Naples-Marco Island, FL
34980M Nashville-Davidson--Murfreesboro--Franklin, TN
35020m Natchez, MS-LA
35060m Natchitoches, LA
35100M New Bern, NC
35140m Newberry, SC
35220m New Castle, IN
35260m New Castle, PA
35300M New Haven-Milford, CT
35380M New Orleans-Metairie, LA
35420m New Philadelphia-Dover, OH
35440m Newport, OR
35460m Newport, TN
35500m3 Newton, IA
35580m New Ulm, MN
35620M New York-Newark-Jersey City, NY-NJ-PA
35660M3 Niles-Benton Harbor, MI
35660M8 Niles, MI
35700m Nogales, AZ
35740m Norfolk, NE
35820m North Platte, NE
35840M North Port-Sarasota-Bradenton, FL
35860m North Vernon, IN
35900m North Wilkesboro, NC
35940m Norwalk, OH
35980M Norwich-New London, CT
36020m Oak Harbor, WA
36100M Ocala, FL
36140M Ocean City, NJ
36220M Odessa, TX
36260M Ogden-Clearfield, UT
36300m Ogdensburg-Massena, NY
36340m Oil City, PA
36380m Okeechobee, FL
36420M Oklahoma City, OK
36460m Olean, NY
36500M3 Olympia-Tumwater, WA
36500M8 Olympia-Lacey-Tumwater, WA
36540M Omaha-Council Bluffs, NE-IA
36580m Oneonta, NY
36620m Ontario, OR-ID
36660m Opelousas, LA
36700m Orangeburg, SC
36740M Orlando-Kissimmee-Sanford, FL
36780M Oshkosh-Neenah, WI
36820m Oskaloosa, IA
36830m Othello, WA
36837m8 Ottawa, IL
36840m Ottawa, KS
36860m3 Ottawa-Peru, IL
36900m Ottumwa, IA
36940m Owatonna, MN
36980M Owensboro, KY
37020m3 Owosso, MI
37060m Oxford, MS
37080m3 Oxford, NC
37100M Oxnard-Thousand Oaks-Ventura, CA
37120m Ozark, AL
37140m Paducah, KY-IL
37220m Pahrump, NV
37260m Palatka, FL
37300m Palestine, TX
37340M Palm Bay-Melbourne-Titusville, FL
37420m Pampa, TX
37460M Panama City, FL
37500m Paragould, AR
37540m Paris, TN
37580m Paris, TX
37620M Parkersburg-Vienna, WV
37660m Parsons, KS
37740m Payson, AZ
37770m8 Pearsall, TX
37780m Pecos, TX
37800m8 Pella, IA
37860M Pensacola-Ferry Pass-Brent, FL
37900M Peoria, IL
37940m Peru, IN
37980M Philadelphia-Camden-Wilmington, PA-NJ-DE-MD
38060M3 Phoenix-Mesa-Scottsdale, AZ
38060M8 Phoenix-Mesa-Chandler, AZ
38100m Picayune, MS
38180m Pierre, SD
38220M Pine Bluff, AR
38240m Pinehurst-Southern Pines, NC
38260m Pittsburg, KS
38300M Pittsburgh, PA
38340M Pittsfield, MA
38380m Plainview, TX
38420m Platteville, WI
38460m Plattsburgh, NY
38500m Plymouth, IN
38540M Pocatello, ID
38580m Point Pleasant, WV-OH
38620m Ponca City, OK
38660M3 Ponce, PR
38700m Pontiac, IL
38740m Poplar Bluff, MO
38780m Portales, NM
38820m Port Angeles, WA
38840m3 Port Clinton, OH
38860M Portland-South Portland, ME
38900M Portland-Vancouver-Hillsboro, OR-WA
38920m Port Lavaca, TX
38940M Port St. Lucie, FL
39020m Portsmouth, OH
39060m Pottsville, PA
39100M8 Poughkeepsie-Newburgh-Middletown, NY
39140M3 Prescott, AZ
39150M8 Prescott Valley-Prescott, AZ
39220m Price, UT
39260m Prineville, OR
39300M Providence-Warwick, RI-MA
39340M Provo-Orem, UT
39380M Pueblo, CO
39420m Pullman, WA
39460M Punta Gorda, FL
39500m Quincy, IL-MO
39540M Racine, WI
39580M3 Raleigh, NC
39580M8 Raleigh-Cary, NC
39660M Rapid City, SD
39700m Raymondville, TX
39740M Reading, PA
39780m Red Bluff, CA
39820M Redding, CA
39860m Red Wing, MN
39900M Reno, NV
39940m Rexburg, ID
39980m Richmond, IN
40060M Richmond, VA
40080m Richmond-Berea, KY
40100m3 Rio Grande City, TX
40100m8 Rio Grande City-Roma, TX
40140M Riverside-San Bernardino-Ontario, CA
40180m Riverton, WY
40220M Roanoke, VA
40260m Roanoke Rapids, NC
40300m Rochelle, IL
40340M Rochester, MN
40380M Rochester, NY
40420M Rockford, IL
40460m Rockingham, NC
40530m8 Rockport, TX
40540m Rock Springs, WY
40580M Rocky Mount, NC
40620m Rolla, MO
40660M Rome, GA
40700m Roseburg, OR
40740m Roswell, NM
40760m8 Ruidoso, NM
40780m Russellville, AR
40820m Ruston, LA
40860m Rutland, VT
40900M3 Sacramento--Roseville--Arden-Arcade, CA
40900M8 Sacramento-Roseville-Folsom, CA
40940m Safford, AZ
40980M Saginaw, MI
41060M St. Cloud, MN
41100M St. George, UT
41140M St. Joseph, MO-KS
41180M St. Louis, MO-IL
41220m St. Marys, GA
41260m8 St. Marys, PA
41400m Salem, OH
41420M Salem, OR
41460m Salina, KS
41500M Salinas, CA
41540M Salisbury, MD-DE
41620M Salt Lake City, UT
41660M San Angelo, TX
41700M San Antonio-New Braunfels, TX
41740M3 San Diego-Carlsbad, CA
41740M8 San Diego-Chula Vista-Carlsbad, CA
41760m Sandpoint, ID
41780m Sandusky, OH
41820m Sanford, NC
41860M3 San Francisco-Oakland-Hayward, CA
41860M8 San Francisco-Oakland-Berkeley, CA
41900M3 San Germán, PR
41940M San Jose-Sunnyvale-Santa Clara, CA
41980M3 San Juan-Carolina-Caguas, PR
42020M3 San Luis Obispo-Paso Robles-Arroyo Grande, CA
42020M8 San Luis Obispo-Paso Robles, CA
42100M Santa Cruz-Watsonville, CA
42140M Santa Fe, NM
42180m3 Santa Isabel, PR
42200M Santa Maria-Santa Barbara, CA
42220M3 Santa Rosa, CA
42220M8 Santa Rosa-Petaluma, CA
42300m Sault Ste. Marie, MI
42340M Savannah, GA
42380m Sayre, PA
42420m Scottsbluff, NE
42460m Scottsboro, AL
42500m8 Scottsburg, IN
42540M3 Scranton--Wilkes-Barre--Hazleton, PA
42540M8 Scranton--Wilkes-Barre, PA
42620m Searcy, AR
42660M Seattle-Tacoma-Bellevue, WA
42680M Sebastian-Vero Beach, FL
42700M3 Sebring, FL
42700M8 Sebring-Avon Park, FL
42740m Sedalia, MO
42780m Selinsgrove, PA
42820m Selma, AL
42860m Seneca, SC
42900m Seneca Falls, NY
42940m Sevierville, TN
42980m Seymour, IN
43020m Shawano, WI
43060m Shawnee, OK
43100M Sheboygan, WI
43140m Shelby, NC
43180m Shelbyville, TN
43220m Shelton, WA
43260m Sheridan, WY
43300M Sherman-Denison, TX
43320m Show Low, AZ
43340M Shreveport-Bossier City, LA
43380m Sidney, OH
43420M Sierra Vista-Douglas, AZ
43460m Sikeston, MO
43500m Silver City, NM
43580M Sioux City, IA-NE-SD
43620M Sioux Falls, SD
43660m Snyder, TX
43700m Somerset, KY
43740m Somerset, PA
43760m Sonora, CA
43780M South Bend-Mishawaka, IN-MI
43900M Spartanburg, SC
43940m Spearfish, SD
43980m Spencer, IA
44020m Spirit Lake, IA
44060M Spokane-Spokane Valley, WA
44100M Springfield, IL
44140M Springfield, MA
44180M Springfield, MO
44220M Springfield, OH
44260m Starkville, MS
44300M State College, PA
44340m Statesboro, GA
44420M3 Staunton-Waynesboro, VA
44420M8 Staunton, VA
44460m Steamboat Springs, CO
44500m Stephenville, TX
44540m Sterling, CO
44580m Sterling, IL
44620m Stevens Point, WI
44660m Stillwater, OK
44700M3 Stockton-Lodi, CA
44700M8 Stockton, CA
44740m Storm Lake, IA
44780m Sturgis, MI
44860m Sulphur Springs, TX
44900m Summerville, GA
44920m3 Summit Park, UT
44940M Sumter, SC
44980m Sunbury, PA
45000m Susanville, CA
45020m Sweetwater, TX
45060M Syracuse, NY
45140m Tahlequah, OK
45180m Talladega-Sylacauga, AL
45220M Tallahassee, FL
45300M Tampa-St. Petersburg-Clearwater, FL
45340m Taos, NM
45380m Taylorville, IL
45460M Terre Haute, IN
45500M Texarkana, TX-AR
45520m The Dalles, OR
45540M The Villages, FL
45580m Thomaston, GA
45620m Thomasville, GA
45660m Tiffin, OH
45700m Tifton, GA
45740m Toccoa, GA
45780M Toledo, OH
45820M Topeka, KS
45860m Torrington, CT
45900m Traverse City, MI
45940M3 Trenton, NJ
45940M8 Trenton-Princeton, NJ
45980m Troy, AL
46020m Truckee-Grass Valley, CA
46060M Tucson, AZ
46100m Tullahoma-Manchester, TN
46140M Tulsa, OK
46180m Tupelo, MS
46220M Tuscaloosa, AL
46300m3 Twin Falls, ID
46300M8 Twin Falls, ID
46340M Tyler, TX
46380m Ukiah, CA
46420m8 Union, SC
46460m3 Union City, TN-KY
46460m8 Union City, TN
46500m Urbana, OH
46520M Urban Honolulu, HI
46540M Utica-Rome, NY
46620m Uvalde, TX
46660M Valdosta, GA
46700M3 Vallejo-Fairfield, CA
46700M8 Vallejo, CA
46740m3 Valley, AL
46780m Van Wert, OH
46820m Vermillion, SD
46860m Vernal, UT
46900m Vernon, TX
46980m Vicksburg, MS
47020M Victoria, TX
47080m Vidalia, GA
47180m Vincennes, IN
47220M Vineland-Bridgeton, NJ
47240m Vineyard Haven, MA
47260M Virginia Beach-Norfolk-Newport News, VA-NC
47300M3 Visalia-Porterville, CA
47300M8 Visalia, CA
47340m Wabash, IN
47380M Waco, TX
47420m Wahpeton, ND-MN
47460M Walla Walla, WA
47540m Wapakoneta, OH
47580M Warner Robins, GA
47620m Warren, PA
47660m Warrensburg, MO
47700m Warsaw, IN
47780m Washington, IN
47820m Washington, NC
47900M Washington-Arlington-Alexandria, DC-VA-MD-WV
47920m Washington Court House, OH
47940M Waterloo-Cedar Falls, IA
47980m Watertown, SD
48020m Watertown-Fort Atkinson, WI
48060M Watertown-Fort Drum, NY
48100m Wauchula, FL
48140M3 Wausau, WI
48140M8 Wausau-Weston, WI
48180m Waycross, GA
48220m Weatherford, OK
48260M Weirton-Steubenville, WV-OH
48300M Wenatchee, WA
48460m West Plains, MO
48500m8 West Point, MS
48540M Wheeling, WV-OH
48580m3 Whitewater-Elkhorn, WI
48580m8 Whitewater, WI
48620M Wichita, KS
48660M Wichita Falls, TX
48700M Williamsport, PA
48780m Williston, ND
48820m Willmar, MN
48900M Wilmington, NC
48940m Wilmington, OH
48980m Wilson, NC
49020M Winchester, VA-WV
49060m8 Winfield, KS
49080m Winnemucca, NV
49100m Winona, MN
49180M Winston-Salem, NC
49220m Wisconsin Rapids-Marshfield, WI
49260m Woodward, OK
49300m Wooster, OH
49340M Worcester, MA-CT
49380m Worthington, MN
49420M Yakima, WA
49460m Yankton, SD
49620M York-Hanover, PA
49660M Youngstown-Warren-Boardman, OH-PA
49700M Yuba City, CA
49740M Yuma, AZ
49780m Zanesville, OH
49820m Zapata, TX`;
