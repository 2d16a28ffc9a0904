import { describe, expect, it } from 'vitest';
import { PortolanError } from '../../src/errors/index.ts';

describe('PortolanError', () => {
  it('is an Error with a code to branch on, a place and facts for a program', () => {
    const error = new PortolanError('UNKNOWN_REGION', 'There is no US-XX. Give one of the regions listed.', {
      path: 'options.region',
      details: { inEvidence: ['US-GA'] },
    });
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('PortolanError');
    expect(error.code).toBe('UNKNOWN_REGION');
    expect(error.path).toBe('options.region');
    expect(error.details).toEqual({ inEvidence: ['US-GA'] });
    expect(String(error)).toBe('PortolanError: There is no US-XX. Give one of the regions listed.');
  });

  it('needs neither path nor details nor cause', () => {
    const error = new PortolanError('NO_FACTS', 'No facts. Gather some.');
    expect(error.path).toBeUndefined();
    expect(error.details).toBeUndefined();
    expect('cause' in error).toBe(false);
  });

  it('keeps the error underneath', () => {
    const cause = new TypeError('fetch failed');
    expect(new PortolanError('SOURCE_FAILED', 'No answer. Try again.', { cause }).cause).toBe(cause);
    expect('cause' in new PortolanError('SOURCE_FAILED', 'No answer. Try again.', { cause: null })).toBe(true);
  });

  it('writes itself to JSON without the cause, which may hold what must not be shown', () => {
    const cause = new Error('GET https://example.com/?key=secret');
    const error = new PortolanError('HTTP_ERROR', 'The server answered 403. Check the key.', { path: 'url', cause });
    expect(JSON.parse(JSON.stringify({ error }))).toEqual({
      error: {
        name: 'PortolanError',
        code: 'HTTP_ERROR',
        message: 'The server answered 403. Check the key.',
        path: 'url',
      },
    });
  });
});
