import { describe, expect, it } from 'vitest';
import { originError } from '../../../src/model/site-origin.ts';

const notAbsolute = 'Must be an absolute http or https URL';
const credentials = 'Must have no user name and no password';
const query = 'Must end after the host, without ? and #';

describe('originError', () => {
  it.each([
    'https://trust.example.com',
    'https://trust.example.com/',
    'HTTPS://trust.example.com',
    'http://localhost:4321',
    'https://[::1]:8080/',
  ])('accepts %s', (text) => expect(originError(text)).toBeUndefined());

  it.each([
    ['', notAbsolute],
    ['trust.example.com', notAbsolute],
    ['//trust.example.com', notAbsolute],
    ['ftp://trust.example.com', notAbsolute],
    ['https:trust.example.com', notAbsolute],
    ['https:/trust.example.com', notAbsolute],
    [' https://trust.example.com', notAbsolute],
    ['https://', notAbsolute],
    ['https://trust example.com', notAbsolute],
    ['https://anna@trust.example.com', credentials],
    ['https://:secret@trust.example.com', credentials],
    ['https://anna:secret@trust.example.com', credentials],
    ['https://trust.example.com?lang=et', query],
    ['https://trust.example.com/#top', query],
    ['https://trust.example.com/trust/?lang=et', query],
    ['https://trust.example.com/trust', 'Must end after the host: put the path, /trust, in BASE_PATH'],
    ['https://trust.example.com//', 'Must end after the host: put the path, //, in BASE_PATH'],
  ])('rejects %j and says why', (text, message) => expect(originError(text)).toBe(message));
});
