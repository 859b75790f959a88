import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import '@fontsource-variable/inter/wght.css';
import './app/global.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { texts } from './app/texts';
import { startTexts } from './shared/i18n/i18n';

await startTexts(texts);
const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
