import { Desk } from '@/components/desk/desk';
import { mountScreen } from '@/components/session/screen';

mountScreen(() => <Desk />);
