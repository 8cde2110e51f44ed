import { FirstRun } from '@/components/session/first-run';
import { mountScreen } from '@/components/session/screen';

mountScreen(() => <FirstRun />);
