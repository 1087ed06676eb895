export interface SmtpFailure {
  /** The reply code, when the server replied. */
  readonly responseCode?: number | undefined;
  /** What went wrong below SMTP, such as ECONNECTION. */
  readonly code?: string | undefined;
  readonly response?: string | undefined;
  /** The SMTP command under way. */
  readonly command?: string | undefined;
}

export interface SmtpVerdict {
  readonly retry: boolean;
  readonly reached: boolean;
  /** The letter may have been taken all the same: the line broke after its text had begun to go out. */
  readonly uncertain: boolean;
  /** For the delivery log: codes only, because a server's words often repeat the address. */
  readonly error: string;
}

/** What an SMTP failure means (RFC 5321, 4.2.1): 5yz for this letter is final, all else may pass. */
export function smtpVerdict({ responseCode, code, response, command }: SmtpFailure): SmtpVerdict {
  if (responseCode === undefined) {
    const uncertain = command === 'DATA' || code === 'ABORT_ERR';
    return { retry: true, reached: false, uncertain, error: code ?? 'UNREACHABLE' };
  }
  const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response ?? '')?.[1];
  const error = [String(responseCode), ...(enhanced === undefined ? [] : [enhanced])].join(' ');
  // Failing to log in is about our settings, not about the letter.
  const final = responseCode >= 500 && code !== 'EAUTH';
  return { retry: !final, reached: true, uncertain: false, error };
}
