import { Desk } from '@/components/desk/desk';
import { mountScreen } from '@/components/session/screen';
import { PermissionContext } from '@/components/sites/permission';
import { askForSite, giveBackSite } from '@/lib/platform/site-permission';

mountScreen(() => (
  <PermissionContext.Provider value={{ ask: askForSite, giveBack: giveBackSite }}>
    <Desk />
  </PermissionContext.Provider>
));
