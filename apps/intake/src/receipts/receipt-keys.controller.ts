import { Public } from '@champions/platform';
import { Controller, Get, Header } from '@nestjs/common';

import { ReceiptIssuer } from './receipt-issuer';
import type { PublicReceiptKey } from './signing';

@Public()
@Controller('api/intake/receipt-keys')
export class ReceiptKeysController {
  constructor(private readonly issuer: ReceiptIssuer) {}

  /** The public keys of all receipts ever signed, as a JSON Web Key Set; the one in use is the first. */
  @Get()
  @Header('cache-control', 'public, max-age=300')
  list(): { readonly keys: readonly PublicReceiptKey[] } {
    return { keys: this.issuer.keys };
  }
}
