import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isState } from '../../../src/codes/index.ts';
import {
  districtOfPort,
  isPort,
  isPortDistrict,
  type PortCode,
  type PortDistrict,
  parsePort,
  parsePortDistrict,
  port,
  portDistrict,
  portDistricts,
  portDistrictTitles,
  portName,
  portState,
  ports,
  portsOf,
} from '../../../src/codes/ports/index.ts';
import { hostile } from '../hostile.ts';

const unknownCode = expect.objectContaining({ code: 'UNKNOWN_CODE' });

describe('the ports of Schedule D', () => {
  it('are 436 in 44 districts, each under its own code', () => {
    expect(ports).toHaveLength(436);
    expect(portDistricts).toHaveLength(44);
    expect(new Set(ports.map(({ code }) => code)).size).toBe(436);
    for (const { code, district, name, state } of ports) {
      expect(code).toMatch(/^\d{4}$/);
      expect(isPort(code)).toBe(true);
      expect(parsePort(code)).toEqual({ ok: true, value: code });
      expect(port(code)).toBe(code);
      expect(portName(code)).toBe(name);
      expect(portState(code)).toBe(state);
      expect(districtOfPort(code)).toBe(district);
      expect(code.startsWith(district)).toBe(true);
      expect(name).toMatch(/^[A-Z][^=\n]*[A-Z)]$/);
      expect(state === null || isState(state)).toBe(true);
    }
  });

  it('lie in their districts, and only there', () => {
    expect(portDistricts.flatMap((district) => portsOf(district))).toEqual(ports.map(({ code }) => code));
  });

  it.each([
    ['1001', 'NEW YORK, NY', 'US-NY'],
    ['2704', 'LOS ANGELES, CA', 'US-CA'],
    ['3901', 'CHICAGO, IL', 'US-IL'],
    ['5301', 'HOUSTON, TX', 'US-TX'],
    ['1703', 'SAVANNAH, GA', 'US-GA'],
    ['0412', 'NEW HAVEN, CONNECTICUT', 'US-CT'],
    ['1119', 'ALLENTOWN, PA (LEHIGH VALLEY INTL AIRPORT)', 'US-PA'],
    ['3510', 'DULUTH, MN - SUPERIOR, WI', 'US-MN'],
    ['4909', 'SAN JUAN, PR', 'US-PR'],
    ['2720', 'LOS ANGELES INTERNATIONAL AIRPORT', null],
  ])('have %s as %s', (code, name, state) => {
    expect(portName(port(code))).toBe(name);
    expect(portState(port(code))).toBe(state);
  });

  it('lack the state of 38', () => {
    expect(ports.filter(({ state }) => state === null)).toHaveLength(38);
  });

  it('are suggested for what lost its zero or is a name', () => {
    for (const { code } of ports) {
      expect(parsePort(Number(code))).toMatchObject({ ok: false, suggestion: code });
      if (code.startsWith('0')) expect(parsePort(code.slice(1))).toMatchObject({ ok: false, suggestion: code });
    }
    expect(parsePort('Savannah, GA')).toMatchObject({ ok: false, suggestion: '1703' });
    expect(parsePort('NEWARK, NJ')).not.toHaveProperty('suggestion');
  });

  it('are told from the total and from shipments without a port', () => {
    expect(parsePort('-')).toEqual({ ok: false, reason: expect.stringContaining('total of all ports') });
    for (const value of ['7000', 7000]) {
      expect(parsePort(value)).toEqual({ ok: false, reason: expect.stringContaining('low value') });
    }
  });

  it('are nothing else', () => {
    for (const value of [...hostile, '17', '1700', '9999', '01010', 1703.5]) {
      expect(isPort(value)).toBe(false);
      const parsed = parsePort(value);
      expect(parsed).not.toHaveProperty('suggestion');
      expect(parsed.ok ? '' : parsed.reason).toMatch(/^.{10,200}$/s);
      expect(() => port(value)).toThrow(unknownCode);
    }
    for (const code of ['', '17', '__proto__'] as unknown as PortCode[]) {
      for (const of of [portName, portState, districtOfPort]) expect(() => of(code)).toThrow(unknownCode);
    }
    fc.assert(fc.property(fc.anything(), (value) => parsePort(value).ok === isPort(value)));
  });
});

describe('customs districts', () => {
  it('pass the three doors', () => {
    for (const district of portDistricts) {
      expect(isPortDistrict(district)).toBe(true);
      expect(parsePortDistrict(district)).toEqual({ ok: true, value: district });
      expect(portDistrict(district)).toBe(district);
      expect(parsePortDistrict(Number(district))).toMatchObject({ ok: false, suggestion: district });
    }
    expect(parsePortDistrict('1')).toMatchObject({ ok: false, suggestion: '01' });
    expect(parsePortDistrict('1703')).toMatchObject({ ok: false, suggestion: '17' });
    expect(parsePortDistrict('-')).toEqual({ ok: false, reason: expect.stringContaining('total of all districts') });
  });

  it('are nothing else', () => {
    for (const value of hostile.filter((one) => one !== 13)) {
      expect(isPortDistrict(value)).toBe(false);
      expect(parsePortDistrict(value)).toEqual({ ok: false, reason: expect.stringMatching(/^.{10,200}$/s) });
      expect(() => portDistrict(value)).toThrow(unknownCode);
    }
    for (const district of ['99', '1703', 'length'] as unknown as PortDistrict[]) {
      expect(() => portsOf(district)).toThrow(unknownCode);
    }
    fc.assert(fc.property(fc.anything(), (value) => parsePortDistrict(value).ok === isPortDistrict(value)));
  });
});

describe('portDistrictTitles', () => {
  it('takes titles, says which are missing and lists what it does not take', () => {
    const { titles, missing, rejected } = portDistrictTitles([
      { district: '17', title: ' SAVANNAH, GA ' },
      { district: '01', title: 'PORTLAND, ME' },
      { district: '17', title: 'SAVANNAH, GA' },
      { district: '17', title: 'CHARLESTON, SC' },
      { district: 1, title: 'PORTLAND, ME' },
      { district: '99', title: 'NOWHERE' },
      { district: '02', title: '' },
      { district: '02', title: 7 },
      { district: '02', title: 'A'.repeat(201) },
      null as never,
    ]);
    expect(titles).toEqual({ '01': 'PORTLAND, ME', '17': 'SAVANNAH, GA' });
    expect(missing).toHaveLength(42);
    expect(missing).not.toContain('17');
    expect(rejected.map(({ row, column }) => [row, column])).toEqual([
      [3, 'title'],
      [4, 'district'],
      [5, 'district'],
      [6, 'title'],
      [7, 'title'],
      [8, 'title'],
      [9, 'district'],
    ]);
    expect(rejected.every(({ reason }) => reason.length > 10 && reason.length < 200)).toBe(true);
    expect(portDistrictTitles(portDistricts.map((district) => ({ district, title: 'x' }))).missing).toEqual([]);
  });
});
