export { DeclarationPage } from './declaration-page';
export { WishesPage } from './wishes-page';
export { OwnMarksPage } from './own-marks-page';
export { SheetPage } from './sheet-page';
export { SheetsPage } from './sheets-page';
