import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beaServices2020, type ServiceGroupingRow, serviceGrouping } from '../../src/codes/bea/index.ts';

const bySea: ServiceGroupingRow = { industry: 'Transport', subsector: 'Sea', service: 'TransportSea' };
const byAir: ServiceGroupingRow = { industry: 'Transport', subsector: 'Other', service: 'TransportAir' };
const otherwise: ServiceGroupingRow = { industry: 'Transport', subsector: 'Other', service: 'TransportOth' };
const travel: ServiceGroupingRow = { industry: 'Travel', subsector: 'Travel', service: 'Travel' };

describe('serviceGrouping', () => {
  it('keeps the order of industries, subsectors and services', () => {
    expect(serviceGrouping([byAir, travel, bySea, otherwise])).toMatchObject({
      edition: 'BEA-services2020',
      industries: [
        {
          name: 'Transport',
          subsectors: [
            { name: 'Other', services: ['TransportAir', 'TransportOth'] },
            { name: 'Sea', services: ['TransportSea'] },
          ],
        },
        { name: 'Travel', subsectors: [{ name: 'Travel', services: ['Travel'] }] },
      ],
    });
  });

  it('names what is left out, at its highest level', () => {
    const { leftOut } = serviceGrouping([bySea, { ...travel, service: 'TravelEducation' }]);
    expect(leftOut).toEqual([
      'MaintenanceAndRepairNie',
      'TransportAir',
      'TransportOth',
      'TravelBusiness',
      'TravelHealth',
      'TravelPersonalOth',
      ...beaServices2020.codes('major-category').slice(3),
    ]);
    expect(serviceGrouping([{ industry: 'All', subsector: 'All', service: 'AllTypesOfService' }]).leftOut).toEqual([]);
  });

  it.each([
    ['an empty list', [], 'rows'],
    ['a service twice', [bySea, travel, { ...bySea, subsector: 'Sea again' }], 'rows[2].service'],
    [
      'a part beside its whole',
      [bySea, { ...bySea, subsector: 'Port', service: 'TransportSeaPort' }],
      'rows[1].service',
    ],
    ['a whole after its part', [bySea, { ...bySea, subsector: 'All', service: 'Transport' }], 'rows[1].service'],
    ['a subsector in two industries', [bySea, { ...byAir, industry: 'Travel', subsector: 'Sea' }], 'rows[1].subsector'],
    ['an industry without name', [{ ...bySea, industry: ' ' }], 'rows[0].industry'],
    ['a subsector that is no text', [{ ...bySea, subsector: 3 as unknown as string }], 'rows[0].subsector'],
  ])('refuses %s', (_, rows, path) => {
    expect(() => serviceGrouping(rows)).toThrow(expect.objectContaining({ code: 'INVALID_OPTION', path }));
  });

  it('refuses a service that BEA does not have, with a suggestion', () => {
    expect(() => serviceGrouping([travel, { ...bySea, service: 'transportsea' }])).toThrow(
      expect.objectContaining({
        code: 'UNKNOWN_CODE',
        path: 'rows[1].service',
        message: expect.stringContaining('Did you mean TransportSea?'),
      }),
    );
    expect(() => serviceGrouping([null as unknown as ServiceGroupingRow])).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_CODE' }),
    );
  });

  it('checks the counts that are asked for', () => {
    const rows = [bySea, byAir, otherwise, travel];
    expect(serviceGrouping(rows, { industries: 2, subsectors: 3 }).industries).toHaveLength(2);
    expect(() => serviceGrouping(rows, { industries: 9 })).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTION', path: 'options.industries' }),
    );
    expect(() => serviceGrouping(rows, { subsectors: 22 })).toThrow('The list has 3 subsectors, not 22.');
  });

  it('with what it leaves out, covers every finest category exactly once', () => {
    const parts = beaServices2020.codes().filter((code) => code !== 'AllTypesOfService');
    const finestOf = (code: (typeof parts)[number]): readonly string[] => {
      const children = beaServices2020.childrenOf(code);
      return children.length === 0 ? [code] : children.flatMap(finestOf);
    };
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...parts), { minLength: 1 }), (chosen) => {
        const apart = chosen.filter((code) => !beaServices2020.ancestorsOf(code).some((one) => chosen.includes(one)));
        const grouping = serviceGrouping(apart.map((code) => ({ industry: 'Any', subsector: code, service: code })));
        const all = [
          ...grouping.industries.flatMap(({ subsectors }) => subsectors.flatMap(({ services }) => services)),
          ...grouping.leftOut,
        ].flatMap(finestOf);
        expect(all.sort()).toEqual([...finestOf(beaServices2020.code('AllTypesOfService'))].sort());
      }),
    );
  });
});
