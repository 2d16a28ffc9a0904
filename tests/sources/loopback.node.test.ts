import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCsv } from '../../src/sources/index.ts';
import { exportsByState } from './fixtures.ts';
import { refusal } from './refusal.ts';

const table = `State,Year,Exports\n${'Georgia,2024,5\n'.repeat(50_000)}`;
let server: Server;
let base: string;
let closed: Promise<void>;

beforeAll(async () => {
  let markClosed = () => {};
  closed = new Promise((resolve) => {
    markClosed = resolve;
  });
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    if (pathname === '/plain') {
      response.writeHead(200, { 'content-length': Buffer.byteLength(table) }).end(table);
    } else if (pathname === '/gzip') {
      const body = gzipSync(table);
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': body.length }).end(body);
    } else if (pathname === '/moved') {
      response.writeHead(302, { location: '/plain' }).end();
    } else if (pathname === '/cut') {
      response.writeHead(200, { 'content-length': table.length });
      response.write(table.slice(0, 1000), () => response.destroy());
    } else if (pathname === '/endless') {
      response.once('close', markClosed);
      response.writeHead(200);
      response.write('State,Year,Exports\n');
      const timer = setInterval(() => response.write('GA,2024,1\n'.repeat(10_000)), 2);
      response.once('close', () => clearInterval(timer));
    } else {
      response.writeHead(pathname === '/busy' ? 503 : 404).end('no');
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('the fetch of the platform', () => {
  test.each(['/plain', '/gzip', '/moved'])('reads %s', async (path) => {
    const { cube } = await readCsv(new URL(path, base), exportsByState);
    expect(cube.rollup([]).rows()).toEqual([{ valueUsd: 250_000 }]);
  });

  test('knows how far it is', async () => {
    const fractions: (number | null)[] = [];
    await readCsv(new URL('/plain', base), exportsByState, {
      onProgress: ({ fraction }) => void fractions.push(fraction),
    });
    expect(fractions.at(-1)).toBe(1);
    expect(fractions.length).toBeGreaterThan(3);
  });

  test('does not take the length of a packed answer for that of its text', async () => {
    const fractions: (number | null)[] = [];
    await readCsv(new URL('/gzip', base), exportsByState, {
      onProgress: ({ fraction }) => void fractions.push(fraction),
    });
    expect(new Set(fractions)).toEqual(new Set([null]));
  });

  test.each([
    ['/missing?key=s3cret', 'answered 404'],
    ['/busy?key=s3cret', 'answered 503'],
    ['/cut?key=s3cret', 'in the middle'],
  ])('refuses %s', async (path, message) => {
    const error = await refusal(readCsv(new URL(path, base), exportsByState));
    expect(error.code).toBe('HTTP_ERROR');
    expect(error.message).toContain(message);
    expect(error.message).not.toContain('s3cret');
  });

  test('refuses an address where nobody answers', async () => {
    const error = await refusal(readCsv(new URL('http://127.0.0.1:1/x.csv?key=s3cret'), exportsByState));
    expect(error.code).toBe('HTTP_ERROR');
    expect(error.message).not.toContain('s3cret');
  });

  test('closes the connection when the signal fires', async () => {
    const controller = new AbortController();
    const reading = readCsv(new URL('/endless', base), exportsByState, {
      signal: controller.signal,
      onProgress: ({ rowsRead }) => rowsRead > 30_000 && controller.abort('enough'),
    });
    await expect(reading).rejects.toBe('enough');
    await closed;
  });
});
