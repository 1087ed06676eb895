export interface SmtpFailure {
  /** The reply code, when the server replied. */
  readonly responseCode?: number | undefined;
  /** What went wrong below SMTP, such as ECONNECTION. */
  readonly code?: string | undefined;
  readonly response?: string | undefined;
  /** The system's call that failed, when one did. */
  readonly syscall?: string | undefined;
  readonly timeoutType?: string | undefined;
}

export interface SmtpVerdict {
  readonly retry: boolean;
  readonly reached: boolean;
  /** The letter may have been taken all the same: the line broke when its text may have gone out. */
  readonly uncertain: boolean;
  /** For the delivery log: codes only, because a server's words often repeat the address. */
  readonly error: string;
}

/** Failures to reach or greet the server: nothing of the letter had been said. */
const BEFORE_ANY_TEXT = new Set(['connect', 'getaddrinfo', 'CONNECTION_TIMEOUT', 'GREETING_TIMEOUT', 'EDNS', 'ETLS']);

/** What an SMTP failure means (RFC 5321, 4.2.1): 5yz for this letter is final, all else may pass. */
export function smtpVerdict({ responseCode, code, response, syscall, timeoutType }: SmtpFailure): SmtpVerdict {
  if (responseCode === undefined) {
    const neverBegan = BEFORE_ANY_TEXT.has(syscall ?? timeoutType ?? code ?? '');
    return { retry: true, reached: false, uncertain: !neverBegan, error: code ?? 'UNREACHABLE' };
  }
  const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response ?? '')?.[1];
  const error = [String(responseCode), ...(enhanced === undefined ? [] : [enhanced])].join(' ');
  // Failing to log in is about our settings, not about the letter.
  const final = responseCode >= 500 && code !== 'EAUTH';
  return { retry: !final, reached: true, uncertain: false, error };
}
