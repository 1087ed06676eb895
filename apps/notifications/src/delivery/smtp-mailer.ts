import type { OnModuleDestroy } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { smtpVerdict, type SmtpFailure } from './domain/smtp-verdict';
import { type Delivery, Mailer, type OutgoingLetter } from './mailer';

export interface SmtpSettings {
  readonly url: string;
  readonly from: string;
}

/** A pool of SMTP connections. All its time limits together end before an attempt's time does. */
export class SmtpMailer extends Mailer implements OnModuleDestroy {
  open = true;
  private readonly inFlight = new Set<Promise<unknown>>();
  private readonly transporter: Transporter;

  constructor({ url, from }: SmtpSettings) {
    super();
    const options = {
      url,
      pool: true as const,
      maxConnections: 8,
      maxMessages: 1_000,
      connectionTimeout: 4_000,
      greetingTimeout: 4_000,
      socketTimeout: 8_000,
      disableFileAccess: true,
      disableUrlAccess: true,
    };
    this.transporter = createTransport(options, { from });
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

  private async deliver({ messageId, to, subject, html, text, headers }: OutgoingLetter): Promise<Delivery> {
    try {
      await this.transporter.sendMail({
        messageId,
        to,
        subject,
        headers: { 'Auto-Submitted': 'auto-generated', ...headers },
        alternatives: [{ raw: encoded('text/plain', text) }, { raw: encoded('text/html', html) }],
      });
      return { outcome: 'accepted' };
    } catch (error) {
      const { retry, reached, error: code } = smtpVerdict(error as SmtpFailure);
      return retry ? { outcome: 'later', reached, error: code } : { outcome: 'refused', error: code };
    }
  }
}

/** A whole MIME part (RFC 2045). Encoding it here costs a third of nodemailer's streams. */
function encoded(type: string, body: string): string {
  const lines = Buffer.from(body.replaceAll('\n', '\r\n')).toString('base64').replaceAll(/.{76}/g, '$&\r\n');
  return `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${lines}`;
}
