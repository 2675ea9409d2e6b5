import { expect, it } from 'vitest';
import { customerWords } from '../../../../src/search/engine/customer-words.ts';

it.each([
  ['where is our data stored', 'where is customer data stored'],
  ['who can read my information', 'who can read customer information'],
  ['our data and our staff', 'customer data and our staff'],
  ['our data protection officer', 'our data protection officer'],
  ['sign our data processing agreement', 'sign our data processing agreement'],
  ['data of our customers', 'data of our customers'],
  ['is it our', 'is it our'],
  ['who can look at our records', 'who can look at customer data'],
  ['who can look at our patients records', 'who can look at our customer data'],
  ['patient data hosting country', 'customer data hosting country'],
  ['our records of processing', 'our records of processing'],
  ['rights of the client data', 'rights of the client data'],
  ['the patients are told', 'the patients are told'],
])('reads “%s” as “%s”', (asked, read) => expect(customerWords(asked.split(' ')).join(' ')).toBe(read));
