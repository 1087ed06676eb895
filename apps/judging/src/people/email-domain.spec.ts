import { emailDomain } from './email-domain';

describe('where an address says somebody works', () => {
  it.each([
    ['a.b@camaralima.org.pe', 'camaralima.org.pe'],
    ['x@mail.export.TAITRA.org.tw', 'taitra.org.tw'],
    ['x@digital.trade.gov.uk', 'trade.gov.uk'],
    ['x@shop-one.myshopify.com', 'shop-one.myshopify.com'],
    ['x@münchen-chamber.de', 'xn--mnchen-chamber-gsb.de'],
    ['x@xn--mnchen-chamber-gsb.de', 'xn--mnchen-chamber-gsb.de'],
  ])('is %s: %s', (email, domain) => {
    expect(emailDomain(email)).toBe(domain);
  });

  it.each([
    ...['x@gmail.com', 'x@yahoo.com.ar', 'x@hotmail.fr', 'x@laposte.net', 'x@msa.hinet.net', 'x@MAKTOOB.com'],
    ...['x@example.org', 'x@[192.0.2.1]', 'x@192.0.2.1', 'x@org.pe', 'x@localhost', 'nobody', ''],
  ])('is not said by %s', (email) => {
    expect(emailDomain(email)).toBeNull();
  });
});
