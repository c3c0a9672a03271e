import { readHtml } from '@/lib/commands/html';
import { portalPages } from '@/lib/pages/portal';
import { type Recognition, recognise } from '@/lib/pages/recognise';
import { readStatus } from '@/lib/pages/status/read';

export const cardAddress = 'https://myna.go.jp/certificates/health-insurance-card';
export const legacyAddress = 'https://web.hir.myna.go.jp/Accept/checkStatus';

/** Recognises a page of the portal's hosts in one go. */
export function recogniseHtml(html: string, address = cardAddress): Recognition {
  const url = new URL(address);
  const { doc, isShown } = readHtml(html, url);
  return recogniseNow(url, doc, isShown);
}

export function recogniseNow(
  url: URL,
  doc: Document,
  isShown: (element: Element) => boolean,
): Recognition {
  const steps = recognise(url, doc, portalPages, isShown, readStatus);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The status id of a page whose body is given. */
export const statusOf = (body: string, address = cardAddress): string | null =>
  recogniseHtml(`<!doctype html><title>健康保険証</title><body>${body}`, address).status?.id ??
  null;
