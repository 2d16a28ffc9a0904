// Services of the international transactions accounts: level and code, each code after the one that holds it. A third
// word is the end of the indicator's name, where it isn't the code; - is none.
// Edition: classification of 2020 and later, as in BEA table 2.1; the detail of other business services stops at its
// second level. The levels, and the pairing of the two sets of codes, follow the layout of that table.
// Source: US Bureau of Economic Analysis, values of its interface (US federal government work, public domain).
// Written by scripts/data/build-codes.mjs; do not edit by hand.

export const beaServices2020Table: string = `
0 AllTypesOfService -
1 MaintenanceAndRepairNie
1 Transport
2 TransportSea
3 TransportSeaFreight
3 TransportSeaPort
2 TransportAir
3 TransportAirPass
3 TransportAirFreight
3 TransportAirPort
2 TransportOth
1 Travel
2 TravelBusiness
3 TravelShortTermWork
3 TravelBusinessOth
2 TravelPersonal
3 TravelHealth
3 TravelEducation
3 TravelPersonalOth
1 Const
2 ConstAbroadUs ConstAbroad
2 ConstExpend
1 Insurance
2 InsuranceDirect
2 InsuranceReIns InsuranceReins
2 InsuranceAuxIns
1 Financial
2 FinExplicitAndOth FinancialExplicitAndOth
3 FinSecBrokAndMM FinBrokMarketMak
3 FinUwAndPP FinUwPrivPlace
3 FinCredCardOthCredRelated
3 FinFinMan
3 FinAdvCust FinFinAdvCust
3 FinSecLendEftOth
2 FinFisim Fisim
1 ChargesForTheUseOfIpNie
2 CipLicensesFranchisesTrademarks
2 CipLicensesOutcomesResearchAndDev
2 CipLicensesCompSoftware
2 CipLicensesAudVis
1 TelecomCompAndInfo
2 Telecom
2 Comp
2 Info
1 OtherBusiness
2 ResearchAndDev
2 ProfMgmtConsult
2 TechTradeRelatedOth
1 PersonalCulturalAndRecreational PersCultAndRec
2 AudioVisual AudVis
2 ArtisticRelated
2 OthPersonalCulturalAndRecreational PersCultAndRecOth
1 GovtGoodsAndServicesNie
`;

/** One title a line, in the order of the codes. */
export const beaServices2020TitleTable: string = `All services
Maintenance and repair services n.i.e.
Transport
Sea transport
Sea freight
Sea port
Air transport
Air passenger
Air freight
Air port
Other modes of transport
Travel (for all purposes including education)
Business travel
Expenditures by border, seasonal, and other short-term workers
Other business travel
Personal travel
Health related
Education related
Other personal travel
Construction
Construction abroad
Foreign contractors' expenditures in the United States
Insurance services
Direct insurance
Reinsurance
Auxiliary insurance services
Financial services
Explicitly charged and other financial services
Brokerage and market-making services
Underwriting and private placement services
Credit card and other credit-related services
Financial management services
Financial advisory and custody services
Securities lending, electronic funds transfer, and other services
Financial intermediation services indirectly measured
Charges for the use of intellectual property n.i.e.
Franchises and trademarks licensing fees
Licenses for the use of outcomes of research and development
Licenses to reproduce and/or distribute computer software
Licenses to reproduce and/or distribute audiovisual products
Telecommunications, computer, and information services
Telecommunications services
Computer services
Information services
Other business services
Research and development services
Professional and management consulting services
Technical, trade-related, and other business services
Personal, cultural, and recreational services
Audiovisual services
Artistic related services
Other personal, cultural, and recreational services
Government goods and services n.i.e.`;
