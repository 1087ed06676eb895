import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Environment, ENVIRONMENT } from '@champions/platform';
import { Inject, Injectable } from '@nestjs/common';

type Purpose = 'confirm' | 'unsubscribe';

/** Ids and links of subscriptions. Links carry their own proof, so that nothing secret has to be stored. */
@Injectable()
export class SubscriptionTokens {
  private readonly secret: string;
  private readonly publicUrl: string;

  constructor(@Inject(ENVIRONMENT) { variables }: Environment) {
    this.secret = variables.HMAC_SECRET;
    this.publicUrl = variables.PUBLIC_URL.replace(/\/$/, '');
  }

  subscriberId(email: string): string {
    return this.sign('subscriber', email.trim().toLowerCase());
  }

  /** @param until moment after which the link is of no use; unsubscribing always works. */
  link(purpose: Purpose, subscriberId: string, until: Date | null): string {
    const expiry = until === null ? '0' : until.getTime().toString(36);
    const token = `${subscriberId}.${expiry}.${this.sign(purpose, `${subscriberId}.${expiry}`)}`;
    return `${this.publicUrl}/api/notifications/subscribers/${purpose}?token=${token}`;
  }

  /** The subscriber a token stands for; null when it is forged or too old. */
  read(purpose: Purpose, token: string, now: Date): string | null {
    const [subscriberId = '', expiry = '', proof = ''] = token.split('.');
    const expected = Buffer.from(this.sign(purpose, `${subscriberId}.${expiry}`));
    const given = Buffer.from(proof);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
    return expiry === '0' || parseInt(expiry, 36) >= now.getTime() ? subscriberId : null;
  }

  private sign(purpose: string, value: string): string {
    return createHmac('sha256', this.secret)
      .update(`notifications/${purpose}:${value}`)
      .digest('base64url')
      .slice(0, 26);
  }
}
