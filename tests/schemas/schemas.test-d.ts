import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import type {
  Assessment,
  Caveat,
  Classified,
  Evidence,
  Exporter,
  Finding,
  Flow,
  FlowBasis,
  Indicator,
  Market,
  MarketCode,
  MissingEvidence,
  PerformanceAssessment,
  Period,
  Product,
  ProductCode,
  Program,
  Provenance,
  Region,
  RegionCode,
  Relationship,
  SurveyResponse,
} from '../../src/model/index.ts';
import type * as schemas from '../../src/schemas/index.ts';

type Parsed<Name extends keyof typeof schemas> = z.infer<(typeof schemas)[Name]>;

test('every schema gives exactly the type of the model', () => {
  expectTypeOf<Parsed<'regionCodeSchema'>>().toEqualTypeOf<RegionCode>();
  expectTypeOf<Parsed<'marketCodeSchema'>>().toEqualTypeOf<MarketCode>();
  expectTypeOf<Parsed<'productCodeSchema'>>().toEqualTypeOf<ProductCode>();
  expectTypeOf<Parsed<'periodSchema'>>().toEqualTypeOf<Period>();
  expectTypeOf<Parsed<'classifiedSchema'>>().toEqualTypeOf<Classified>();
  expectTypeOf<Parsed<'productSchema'>>().toEqualTypeOf<Product>();
  expectTypeOf<Parsed<'marketSchema'>>().toEqualTypeOf<Market>();
  expectTypeOf<Parsed<'regionSchema'>>().toEqualTypeOf<Region>();
  expectTypeOf<Parsed<'flowBasisSchema'>>().toEqualTypeOf<FlowBasis>();
  expectTypeOf<Parsed<'indicatorSchema'>>().toEqualTypeOf<Indicator>();
  expectTypeOf<Parsed<'exporterSchema'>>().toEqualTypeOf<Exporter>();
  expectTypeOf<Parsed<'programSchema'>>().toEqualTypeOf<Program>();
  expectTypeOf<Parsed<'surveyResponseSchema'>>().toEqualTypeOf<SurveyResponse>();
  expectTypeOf<Parsed<'relationshipSchema'>>().toEqualTypeOf<Relationship>();
  expectTypeOf<Parsed<'provenanceSchema'>>().toEqualTypeOf<Provenance>();
  expectTypeOf<Parsed<'caveatSchema'>>().toEqualTypeOf<Caveat>();
  expectTypeOf<Parsed<'findingSchema'>>().toEqualTypeOf<Finding>();
  expectTypeOf<Parsed<'missingEvidenceSchema'>>().toEqualTypeOf<MissingEvidence>();
  expectTypeOf<Parsed<'evidenceSchema'>>().toEqualTypeOf<Evidence>();
});

test('flows are equal, whichever way their two halves are written', () => {
  type Flat<T> = T extends unknown ? { [Key in keyof T]: T[Key] } : never;
  expectTypeOf<Parsed<'flowSchema'>>().toEqualTypeOf<Flat<Flow>>();
  expectTypeOf<Parsed<'flowSchema'>>().toExtend<Flow>();
  expectTypeOf<Flow>().toExtend<Parsed<'flowSchema'>>();
});

test('assessments are equal', () => {
  type Rows<Name extends keyof PerformanceAssessment> = NonNullable<PerformanceAssessment[Name]>;
  type ParsedRows<Name extends keyof PerformanceAssessment> = NonNullable<Parsed<'performanceAssessmentSchema'>[Name]>;
  expectTypeOf<ParsedRows<'trend'>>().toEqualTypeOf<Rows<'trend'>>();
  expectTypeOf<ParsedRows<'standing'>>().toEqualTypeOf<Rows<'standing'>>();
  expectTypeOf<ParsedRows<'peers'>>().toEqualTypeOf<Rows<'peers'>>();
  expectTypeOf<Parsed<'performanceAssessmentSchema'>>().toEqualTypeOf<PerformanceAssessment>();
  expectTypeOf<Parsed<'assessmentSchema'>>().toEqualTypeOf<Assessment>();
});

test('a schema of another type is caught', () => {
  // @ts-expect-error a region is no market
  expectTypeOf<Parsed<'regionSchema'>>().toEqualTypeOf<Market>();
});
