import { smtpVerdict } from './smtp-verdict';

it.each([
  [
    { code: 'ESOCKET', syscall: 'connect' },
    { retry: true, reached: false, uncertain: false, error: 'ESOCKET' },
  ],
  [
    { responseCode: 451, code: 'EENVELOPE' },
    { retry: true, reached: true, uncertain: false, error: '451' },
  ],
  [
    { responseCode: 550, code: 'EENVELOPE', response: '550 5.1.1 <ana@example.org>: no such user' },
    { retry: false, reached: true, uncertain: false, error: '550 5.1.1' },
  ],
  [
    { responseCode: 535, code: 'EAUTH' },
    { retry: true, reached: true, uncertain: false, error: '535' },
  ],
])('judges %j', (failure, verdict) => {
  expect(smtpVerdict(failure)).toEqual(verdict);
});
