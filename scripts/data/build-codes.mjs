// Writes the code tables of src/codes from the public code lists:
//   node scripts/data/build-codes.mjs [folder of statistics] [--check]
import { beaTables } from './bea-tables.mjs';
import { becTable } from './bec-table.mjs';
import { blsTables } from './bls-tables.mjs';
import { clusterTables } from './cluster-tables.mjs';
import { concordanceTables } from './concordance-tables.mjs';
import { countryFactTables } from './country-fact-tables.mjs';
import { countryTables } from './country-tables.mjs';
import { countyTables } from './county-tables.mjs';
import { districtTables } from './district-tables.mjs';
import { freeTradeTables } from './free-trade-tables.mjs';
import { hsTables } from './hs-tables.mjs';
import { metroTables } from './metro-tables.mjs';
import { naicsListTables } from './naics-list-tables.mjs';
import { naicsTables } from './naics-tables.mjs';
import { placeRelationTables } from './place-relation-tables.mjs';
import { portTables } from './port-tables.mjs';
import { scheduleCTables } from './schedule-c-tables.mjs';
import { sitcTables } from './sitc-tables.mjs';
import { stateTable } from './state-table.mjs';
import { readArguments, writeOrCheck } from './write-or-check.mjs';

const { folder, check } = readArguments('../shared/data');
const subjects = [
  stateTable,
  countyTables,
  metroTables,
  districtTables,
  placeRelationTables,
  countryTables,
  countryFactTables,
  scheduleCTables,
  freeTradeTables,
  portTables,
  naicsTables,
  naicsListTables,
  beaTables,
  blsTables,
  clusterTables,
  hsTables,
  sitcTables,
  becTable,
  concordanceTables,
];
writeOrCheck(Object.assign({}, ...subjects.map((tables) => tables(folder))), { check });
