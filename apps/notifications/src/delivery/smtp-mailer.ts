import type { OnModuleDestroy } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { smtpVerdict, type SmtpFailure } from './domain/smtp-verdict';
import { mimeMessage } from './mime-message';
import { type Delivery, Mailer, type OutgoingLetter } from './mailer';

export interface SmtpSettings {
  readonly url: string;
  readonly from: { readonly name: string; readonly address: string };
}

/** Less than the time of an attempt. */
const LONGEST_MS = 15_000;

/** A pool of SMTP connections. All its time limits together end before an attempt's time does. */
export class SmtpMailer extends Mailer implements OnModuleDestroy {
  open = true;
  private readonly inFlight = new Set<Promise<unknown>>();
  private readonly transporter: Transporter;

  private readonly from: SmtpSettings['from'];

  constructor({ url, from }: SmtpSettings) {
    super();
    this.from = from;
    const options = {
      url,
      pool: true as const,
      maxConnections: 8,
      maxMessages: 1_000,
      // Trying again is the letter's own business, so that it is counted.
      maxRequeues: 0,
      connectionTimeout: 4_000,
      greetingTimeout: 4_000,
      socketTimeout: 8_000,
      disableFileAccess: true,
      disableUrlAccess: true,
    };
    this.transporter = createTransport(options);
  }

  send(letter: OutgoingLetter): Promise<Delivery> {
    const sending = this.deliver(letter).finally(() => {
      this.inFlight.delete(sending);
    });
    this.inFlight.add(sending);
    return sending;
  }

  /** Lets what is on its way end, so that stopping repeats no letter. */
  async close(): Promise<void> {
    this.open = false;
    await Promise.all(this.inFlight);
    this.transporter.close();
  }

  onModuleDestroy(): Promise<void> {
    return this.close();
  }

  private async deliver(letter: OutgoingLetter): Promise<Delivery> {
    try {
      await this.transporter.sendMail({
        envelope: { from: this.from.address, to: [letter.to.address] },
        raw: mimeMessage(letter, { from: this.from, date: new Date() }),
        // What waits for a connection for too long was not sent, and must not be after its attempt has ended.
        signal: AbortSignal.timeout(LONGEST_MS),
      });
      return { outcome: 'accepted' };
    } catch (error) {
      const { retry, reached, uncertain, error: code } = smtpVerdict(error as SmtpFailure);
      return retry ? { outcome: 'later', reached, uncertain, error: code } : { outcome: 'refused', error: code };
    }
  }
}
