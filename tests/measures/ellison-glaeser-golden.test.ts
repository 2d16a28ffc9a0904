import { describe, it } from 'vitest';
import { Matrix } from '../../src/cube/index.ts';
import { colocationIndex } from '../../src/measures/colocation-index.ts';
import { ellisonGlaeser } from '../../src/measures/ellison-glaeser.ts';
import { ellisonGlaeserOfPlants } from '../../src/measures/ellison-glaeser-of-plants.ts';
import golden from '../golden/reat-ellison-glaeser.json' with { type: 'json' };
import { expectAgreement } from './agreement.ts';

const { input, output } = golden;
const peer = 'REAT 3.0.3';
const tolerance = { absolute: 1e-12, relative: 1e-12 };
const plants = input.emp.map((employment, i) => ({
  industry: input.industry[i]!,
  region: input.region[i]!,
  employment,
}));
const { rows: industries, data } = output.ellison_a2.value;

describe('against REAT, 42 plants', () => {
  it('γ, G, z, the number of plants and H', () => {
    const { values } = ellisonGlaeserOfPlants(plants);
    expectAgreement(
      { function: 'ellisonGlaeserOfPlants', peer, variant: 'γ, G, z, plants, H' },
      industries.flatMap((industry) => {
        const { gamma, rawConcentration, z, plants: count, plantHerfindahl } = values[industry]!;
        return [gamma, rawConcentration, z, count, plantHerfindahl];
      }),
      data.flat(),
      tolerance,
    );
  });

  it('γ and G from the jobs of regions and the H of industries', () => {
    const regions = [...new Set(input.region)];
    const jobsOf = (region: string, industry: string) =>
      plants.reduce(
        (sum, plant) => sum + (plant.region === region && plant.industry === industry ? plant.employment : 0),
        0,
      );
    const jobs = new Matrix(
      regions,
      industries,
      Float64Array.from(regions.flatMap((region) => industries.map((industry) => jobsOf(region, industry)))),
    );
    const herfindahls = Object.fromEntries(industries.map((industry, i) => [industry, data[i]![4]!]));
    const { values } = ellisonGlaeser(jobs, herfindahls);
    expectAgreement(
      { function: 'ellisonGlaeser', peer, variant: 'γ, G' },
      industries.flatMap((industry) => [values[industry]!.gamma, values[industry]!.rawConcentration]),
      data.flatMap((row) => [row[0]!, row[1]!]),
      tolerance,
    );
  });

  it('colocation of forestry and clothing trade', () => {
    const countsOf = (industry: string) =>
      ['1', '2', '3'].map(
        (region) => plants.filter((one) => one.region === region && one.industry === industry).length,
      );
    expectAgreement(
      { function: 'colocationIndex', peer, variant: 'howard.cl' },
      [colocationIndex(countsOf('Forestry'), countsOf('Clothing trade'))],
      [output.howard_cl.value],
      tolerance,
    );
  });
});
