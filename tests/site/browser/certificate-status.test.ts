import { describe, expect, inject, it } from 'vitest';
import { loadLibrary } from '../../../src/library/load-library.ts';
import type { Certificate } from '../../../src/library/library-types.ts';
import { type CertificateStatus, certificateStatus } from '../../../src/model/certificate-status.ts';
import { inReadersOrder } from '../../../src/model/certificate-order.ts';
import { schemaOrgStatus, statusName, statusReason } from '../../../src/model/certificate-words.ts';
import { formatDay } from '../../../src/model/day.ts';
import { builtOn } from '../build-site.ts';
import { useBrowser } from './open.ts';

const { acme } = inject('sites');
const open = useBrowser();
const { library } = loadLibrary('tests/fixtures/acme');
if (!library) throw new Error('acme has problems');
const certificates = inReadersOrder(library.certificates, library.company, builtOn);
const dayAround = (day: string, offset: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + offset * 86_400_000).toISOString().slice(0, 10);
const turningDays = certificates.flatMap(({ issued, expires, withdrawn, suspended, editionEnds, editionUnsureFrom }) =>
  [
    ...[issued, expires, withdrawn, editionEnds, editionUnsureFrom],
    ...suspended.flatMap(({ from, until }) => [from, until]),
  ].filter((day) => day !== undefined),
);
const days = [...new Set(turningDays.flatMap((day) => [dayAround(day, -1), day, dayAround(day, 1)]))].sort();

describe('the status of a certificate', () => {
  it('is tested on the day before, on and after every date that changes it', () => {
    expect(days.length).toBeGreaterThan(8);
    expect(certificates.length).toBeGreaterThanOrEqual(7);
    expect(new Set(days.flatMap((day) => certificates.map((one) => statusOn(one, day))))).toContain('suspended');
  });

  it('is correct for a reader on each of these days', async () => {
    await open(
      `${acme.url}/certificates/`,
      async ({ page }) => {
        for (const day of days) {
          await page.clock.setFixedTime(`${day}T12:30:00+12:00`);
          await page.reload();
          for (const place of ['article', 'table']) {
            const shown = await page.locator(`${place} certificate-status [data-part=name]`).allInnerTexts();
            expect(shown, `${place} ${day}`).toEqual(namesOn(day));
          }
          expect(await page.locator('caption [data-part=day]').innerText()).toBe(formatDay(day));
          const reasons = await page.locator('certificate-status [data-part=reason]').allInnerTexts();
          expect(reasons, day).toEqual(reasonsOn(day));
        }
      },
      // the reader's own day counts, wherever the reader is
      { timezoneId: 'Pacific/Auckland' },
    );
  });

  it('is the same in the structured data on any day', async () => {
    for (const day of ['2024-01-01', '2026-11-23', '2031-01-01']) {
      await open(
        `${acme.url}/certificates/`,
        async ({ page }) => {
          const told = await page
            .locator('script[type="application/ld+json"]')
            .evaluateAll((scripts) =>
              scripts.map((script) => JSON.parse(script.textContent ?? '{}').certificationStatus),
            );
          expect(told).toEqual(certificates.map((certificate) => schemaOrgStatus(statusOn(certificate, day))));
        },
        { before: (page) => page.clock.setFixedTime(`${day}T12:00:00Z`) },
      );
    }
  });

  it('is that of the build day without JavaScript, and names the day', async () => {
    await open(
      `${acme.url}/certificates/`,
      async ({ page }) => {
        expect(await page.locator('article certificate-status [data-part=name]').allInnerTexts()).toEqual(
          namesOn(builtOn),
        );
        expect(await page.locator('table certificate-status [data-part=name]').allInnerTexts()).toEqual(
          namesOn(builtOn),
        );
        expect(await page.locator('certificate-status [data-part=day]').first().innerText()).toBe('23 November 2026');
      },
      { javaScriptEnabled: false },
    );
  });

  it('is never “valid” for an edition that has ended, nor where no date is stated', async () => {
    await open(`${acme.url}/certificates/`, async ({ page }) => {
      for (const id of ['iso-27001-2013', 'green-hosting']) {
        const text = await page.locator(`[id="${id}"] certificate-status`).innerText();
        expect(text, id).not.toMatch(/^valid$/im);
      }
    });
  });
});

function namesOn(day: string): string[] {
  return certificates.map((certificate) => statusName(statusOn(certificate, day)));
}

function reasonsOn(day: string): string[] {
  return certificates.map((certificate) => statusReason(statusOn(certificate, day), certificate, day));
}

function statusOn(certificate: Certificate, day: string): CertificateStatus {
  return certificateStatus(certificate, day);
}
