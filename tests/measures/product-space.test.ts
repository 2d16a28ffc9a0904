import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Matrix } from '../../src/cube/index.ts';
import { presence } from '../../src/measures/complexity/presence.ts';
import { type ProductSpace, productSpace, productSpaceAsync } from '../../src/measures/complexity/product-space.ts';
import { proximity } from '../../src/measures/complexity/proximity.ts';
import { refusalOf } from '../refusal.ts';
import { presenceOf, shuffled } from './complexity-tables.ts';

const spaceOf = (...rows: readonly string[]) => proximity(presenceOf(...rows));
const table = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 8 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.constantFrom(0, 1), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);

/** How many parts the edges leave the nodes in. */
function partsOf({ nodes }: ProductSpace, edges: ProductSpace['edges']): number {
  const leader = new Map(nodes.map(({ label }) => [label, label]));
  const lead = (label: string): string => (leader.get(label) === label ? label : lead(leader.get(label)!));
  for (const { source, target } of edges) leader.set(lead(source), lead(target));
  return nodes.filter(({ label }) => leader.get(label) === label).length;
}

describe('productSpace', () => {
  it('has the strongest links as its tree and every link that reaches the threshold', () => {
    const space = spaceOf('1110', '1110', '0111', '0001');
    const { nodes, edges, components, convention } = productSpace(space, { threshold: 0.5 });
    expect(edges.map(({ source, target, inTree }) => [source, target, inTree])).toEqual(
      [
        ['I2', 'I3', true],
        ['I1', 'I2', true],
        ['I1', 'I3', false],
        ['I2', 'I4', true],
      ].slice(0, edges.length),
    );
    expect(edges[0]!.proximity).toBe(1);
    expect(components).toBe(1);
    expect(nodes.map(({ degree }) => degree)).toEqual([2, 3, 2, 1]);
    expect(nodes.map(({ ubiquity }) => ubiquity)).toEqual([2, 3, 3, 2]);
    expect(convention).toEqual({ threshold: 0.5, proximity: space.convention });
  });

  it('is the tree alone without a threshold, and with one above all proximities', () => {
    const space = spaceOf('111', '111');
    const tree = productSpace(space, { threshold: null }).edges;
    expect(tree.map(({ source, target }) => [source, target])).toEqual([
      ['I1', 'I2'],
      ['I1', 'I3'],
    ]);
    expect(productSpace(space, { threshold: 1.5 }).edges).toEqual(tree);
    expect(productSpace(space).edges).toHaveLength(3);
  });

  it('products that nothing is near are parts of their own, and absent ones no nodes', () => {
    const { nodes, edges, components, withoutProximity } = productSpace(spaceOf('1100', '0010'));
    expect(nodes.map(({ label, component, degree }) => [label, component, degree])).toEqual([
      ['I1', 0, 1],
      ['I2', 0, 1],
      ['I3', 1, 0],
    ]);
    expect([edges.length, components]).toEqual([1, 2]);
    expect(withoutProximity).toEqual(['I4']);
  });

  it('products that can not be told are no nodes; where all depends on them, none is', () => {
    const given = new Matrix(['A', 'B'], ['p', 'q', 'r'], Float64Array.of(1, 1, Number.NaN, 1, 1, 1));
    const present = presence(given, { cells: 'index' });
    expect(productSpace(proximity(present)).withoutProximity).toEqual(['r']);
    expect(productSpace(proximity(present)).edges).toHaveLength(1);
    expect(productSpace(proximity(present, { variant: 'cosine' })).nodes).toEqual([]);
  });

  it('regions have a space too', () => {
    const { nodes } = productSpace(proximity(presenceOf('110', '011'), { of: 'rows' }));
    expect(nodes.map(({ label }) => label)).toEqual(['R1', 'R2']);
  });

  it('one product, and none', () => {
    expect(productSpace(spaceOf('1', '1'))).toMatchObject({ edges: [], components: 1 });
    expect(productSpace(spaceOf('0', '0'))).toMatchObject({
      nodes: [],
      edges: [],
      components: 0,
      withoutProximity: ['I1'],
    });
  });

  it('refuses proximities with a direction and thresholds that are none', () => {
    const space = proximity(presenceOf('11', '01'), { variant: 'conditional' });
    expect(refusalOf(() => productSpace(space))).toMatchObject({ code: 'INVALID_OPTION', path: 'proximity' });
    for (const threshold of [0, -1, Number.NaN]) {
      expect(refusalOf(() => productSpace(spaceOf('11'), { threshold }))).toMatchObject({
        code: 'INVALID_OPTION',
        path: 'options.threshold',
      });
    }
  });

  it('the asynchronous form gives the same', async () => {
    const space = spaceOf('11010', '01101', '10111');
    expect(await productSpaceAsync(space)).toEqual(productSpace(space));
    await expect(productSpaceAsync(space, { signal: AbortSignal.abort() })).rejects.toThrow();
    await expect(productSpaceAsync(space, { threshold: 0 })).rejects.toThrow('threshold');
  });

  it('its tree has as many edges as nodes less parts, and none of the other links is stronger than its way in the tree', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const space = spaceOf(...rows.map((row) => row.join('')));
        const graph = productSpace(space, { threshold: 1e-9 });
        const tree = graph.edges.filter(({ inTree }) => inTree);
        expect(tree).toHaveLength(graph.nodes.length - graph.components);
        expect(partsOf(graph, tree)).toBe(graph.components);
        expect(partsOf(graph, graph.edges)).toBe(graph.components);
        for (const edge of graph.edges) {
          expect(edge.proximity).toBe(space.at(edge.source, edge.target));
          expect(edge.source < edge.target).toBe(true);
          if (edge.inTree) continue;
          const stronger = tree.filter(({ proximity: one }) => one >= edge.proximity);
          const [all, joined] = [partsOf(graph, stronger), partsOf(graph, [...stronger, edge])];
          expect(joined).toBe(all);
        }
        const pairs = graph.edges.map(({ source, target }) => `${source} ${target}`);
        expect(new Set(pairs).size).toBe(pairs.length);
        expect(graph.nodes.reduce((sum, { degree }) => sum + degree, 0)).toBe(2 * pairs.length);
      }),
    );
  });

  it('is the tree that takes links in the order of proximity and then labels (Kruskal)', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const space = spaceOf(...rows.map((row) => row.join('')));
        const graph = productSpace(space, { threshold: 1e-9 });
        const taken: ProductSpace['edges'][number][] = [];
        for (const edge of graph.edges) {
          if (partsOf(graph, [...taken, edge]) < partsOf(graph, taken)) taken.push(edge);
        }
        expect(graph.edges.filter(({ inTree }) => inTree)).toEqual(taken);
      }),
    );
  });

  it('is the same for any order of regions and products, and is plain data', () => {
    fc.assert(
      fc.property(
        table.chain((rows) =>
          fc.tuple(
            fc.constant(rows),
            fc.shuffledSubarray([...rows.keys()], { minLength: rows.length }),
            fc.shuffledSubarray([...rows[0]!.keys()], { minLength: rows[0]!.length }),
          ),
        ),
        fc.constantFrom('minimum-conditional', 'geometric', 'association', 'cosine', 'jaccard', 'probability'),
        ([rows, rowOrder, columnOrder], variant) => {
          const given = presenceOf(...rows.map((row) => row.join(''))).toMatrix();
          const graphOf = (matrix: Matrix) => {
            const { withoutProximity, ...graph } = productSpace(
              proximity(presence(matrix, { cells: 'index' }), { variant }),
            );
            return { ...graph, withoutProximity: [...withoutProximity].sort() };
          };
          const graph = graphOf(given);
          expect(graphOf(shuffled(given, rowOrder, columnOrder))).toEqual(graph);
          expect(JSON.parse(JSON.stringify(graph))).toEqual(graph);
        },
      ),
    );
  });
});

describe('proximity', () => {
  it.each(['rows', 'columns'] as const)('refuses more %s than whose pairs fit', (of) => {
    const [many, one] = [Array.from({ length: 100_000 }, (_, i) => `${i}`), ['x']];
    const [rows, columns] = of === 'rows' ? [many, one] : [one, many];
    const present = presence(new Matrix(rows, columns, new Float64Array(many.length).fill(1)));
    expect(refusalOf(() => proximity(present, { of }))).toMatchObject({ code: 'TOO_LARGE', path: 'presence' });
  });
});
