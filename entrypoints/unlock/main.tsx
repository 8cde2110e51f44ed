import { mountScreen } from '@/components/session/screen';
import { UnlockWindow } from '@/components/session/unlock-window';

mountScreen(() => <UnlockWindow />);
