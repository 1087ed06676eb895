export { DeclarationPage } from './declaration-page';
export { SheetPage } from './sheet-page';
export { SheetsPage } from './sheets-page';
