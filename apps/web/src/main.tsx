import './mantine.css';
import './global.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { firstLanguage } from './i18n/chosen-language';
import { startWords } from './i18n/i18n';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
await startWords(firstLanguage());
createRoot(root).render(<App />);
