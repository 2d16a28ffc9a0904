import { expect, test } from 'vitest';
import { withoutSecrets } from '../../src/sources/without-secrets.ts';

test.each([
  ['GET https://api.census.gov/data?get=NAME&key=abc123 failed', 'GET https://api.census.gov/data failed'],
  ['at http://user:pass@host.example/a/b?x#y.', 'at http://host.example/a/b'],
  ['https://host.example/#access_token=abc', 'https://host.example/'],
  ['Authorization: Bearer abcdefgh.ijkl', 'Authorization: [removed]'],
  ['GET /p?sig=ABC failed', 'GET /p failed'],
  ['token: "a b X" is wrong', 'token: [removed] is wrong'],
  ['https://user:p@ss@example.org/a', 'https://example.org/a'],
  ['invalid api_key=abc123, try again', 'invalid api_key=[removed], try again'],
  ['{"registrationkey":"abc123","year":2024}', '{"registrationkey":[removed],"year":2024}'],
  ['token: abc123', 'token: [removed]'],
  ['UserID=36-CHARS', 'UserID=[removed]'],
  ['The monkey ate 3 keys.', 'The monkey ate 3 keys.'],
  ['Line 3: five is not a number', 'Line 3: five is not a number'],
])('%j becomes %j', (text, shown) => {
  expect(withoutSecrets(text)).toBe(shown);
});

test('is short and takes no time over hostile text', () => {
  for (const unit of ['https://', 'a:b@', 'key=', 'bearer ', '_key-token', 'x'.repeat(100)]) {
    expect(withoutSecrets(unit.repeat(100_000)).length).toBeLessThanOrEqual(501);
  }
});
