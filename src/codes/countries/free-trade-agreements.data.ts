// Free trade agreements of the United States by partner, and the date of entry into force. Dates that are not verified
// were not found in a source that is at hand.
// Edition: 2025.
// Source: Office of the US Trade Representative; World Trade Organization (US government facts, public domain).
// Written by scripts/data/build-codes.mjs; do not edit by hand.

export const freeTradeTable: readonly {
  readonly market: string;
  readonly agreement: string;
  readonly inForce: string;
  readonly supersededBy: string | null;
  readonly verified: boolean;
}[] = [
  { market: 'AUS', agreement: 'US-Australia FTA', inForce: '2005-01-01', supersededBy: null, verified: true },
  { market: 'BHR', agreement: 'US-Bahrain FTA', inForce: '2006-08-01', supersededBy: null, verified: true },
  { market: 'CAN', agreement: 'NAFTA', inForce: '1994-01-01', supersededBy: 'USMCA', verified: true },
  { market: 'CAN', agreement: 'USMCA', inForce: '2020-07-01', supersededBy: null, verified: true },
  { market: 'CHL', agreement: 'US-Chile FTA', inForce: '2004-01-01', supersededBy: null, verified: true },
  { market: 'COL', agreement: 'US-Colombia TPA', inForce: '2012-05-15', supersededBy: null, verified: false },
  { market: 'CRI', agreement: 'CAFTA-DR', inForce: '2009-01-01', supersededBy: null, verified: false },
  { market: 'DOM', agreement: 'CAFTA-DR', inForce: '2007-03-01', supersededBy: null, verified: false },
  { market: 'GTM', agreement: 'CAFTA-DR', inForce: '2006-07-01', supersededBy: null, verified: false },
  { market: 'HND', agreement: 'CAFTA-DR', inForce: '2006-04-01', supersededBy: null, verified: false },
  { market: 'ISR', agreement: 'US-Israel FTA', inForce: '1985-08-19', supersededBy: null, verified: false },
  { market: 'JOR', agreement: 'US-Jordan FTA', inForce: '2001-12-17', supersededBy: null, verified: false },
  { market: 'KOR', agreement: 'US-Korea FTA (KORUS)', inForce: '2012-03-15', supersededBy: null, verified: false },
  { market: 'MAR', agreement: 'US-Morocco FTA', inForce: '2006-01-01', supersededBy: null, verified: true },
  { market: 'MEX', agreement: 'NAFTA', inForce: '1994-01-01', supersededBy: 'USMCA', verified: true },
  { market: 'MEX', agreement: 'USMCA', inForce: '2020-07-01', supersededBy: null, verified: true },
  { market: 'NIC', agreement: 'CAFTA-DR', inForce: '2006-04-01', supersededBy: null, verified: false },
  { market: 'OMN', agreement: 'US-Oman FTA', inForce: '2009-01-01', supersededBy: null, verified: false },
  { market: 'PAN', agreement: 'US-Panama TPA', inForce: '2012-10-31', supersededBy: null, verified: true },
  { market: 'PER', agreement: 'US-Peru TPA', inForce: '2009-02-01', supersededBy: null, verified: false },
  { market: 'SGP', agreement: 'US-Singapore FTA', inForce: '2004-01-01', supersededBy: null, verified: true },
  { market: 'SLV', agreement: 'CAFTA-DR', inForce: '2006-03-01', supersededBy: null, verified: false },
];
