export { ProposalPage } from './proposal-page';
export { ProposalsPage } from './proposals-page';
export { ReceiptPage } from './receipt-page';
export { StartPage } from './start-page';
