import { parse } from 'tldts';
import { freeMailDomains, freeMailNames } from './free-mail';

/**
 * The registrable domain of an address ("a@mail.chamber.org.pe" gives "chamber.org.pe"), by the public suffix list with
 * its private part, so that two shops of one host are not taken for one organisation. Null where an address says
 * nothing of where somebody works: at free mail providers and the documentation names of RFC 2606.
 */
export function emailDomain(email: string): string | null {
  const host = toAscii(email.slice(email.lastIndexOf('@') + 1).trim());
  if (host === null) return null;
  const { domain, domainWithoutSuffix, isIp } = parse(host, { allowPrivateDomains: true });
  if (domain === null || domainWithoutSuffix === null || isIp === true) return null;
  return freeMailDomains.has(domain) || freeMailNames.has(domainWithoutSuffix) ? null : domain;
}

// One domain is written in its own letters or in ASCII; both are the same place.
function toAscii(host: string): string | null {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : null;
}
