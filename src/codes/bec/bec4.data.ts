// The codes of BEC, revision 4, to which subheadings of HS 2017 are assigned: the code, the class of use in the System of
// National Accounts, the title. Codes above them are not in the list: they are beginnings of these.
// Edition: BEC, revision 4.
// Source: UN Comtrade, UN Statistics Division, reference data (free with attribution), by way of the R package concordance
// (MIT); the class of use by the rule of the UN.
// Written by scripts/data/build-codes.mjs; do not edit by hand.

export const bec4Table: string = `
111 intermediate Food and beverages, primary, mainly for industry
112 consumption Food and beverages, primary, mainly for household consumption
121 intermediate Food and beverages, processed, mainly for industry
122 consumption Food and beverages, processed, mainly for household consumption
21 intermediate Industrial supplies nes, primary
22 intermediate Industrial supplies nes, processed
31 intermediate Fuels and lubricants, primary
32 mixed Fuels and lubricants, processed
322 intermediate Fuels and lubricants, processed (other than motor spirit)
41 capital Capital goods (except transport equipment)
42 intermediate Parts and accessories of capital goods (except transport equipment)
51 mixed Transport equipment, passenger motor cars
521 capital Transport equipment, other, industrial
522 consumption Transport equipment, other, non-industrial
53 intermediate Parts and accessories of transport equipment
61 consumption Consumption goods nes, durable
62 consumption Consumption goods nes, semi-durable
63 consumption Consumption goods nes, non-durable
7 mixed Goods nes
`;
