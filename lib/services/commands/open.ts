import type { Answer } from '@/lib/domain/answer';
import { answered } from '../answered';
import type { CoreContext } from '../context';

export async function open(
  context: CoreContext,
  data: { where: 'unlock' | 'desk' | 'onboarding'; route?: string },
): Promise<Answer<null>> {
  if (data.where === 'unlock') await context.windows.openUnlock();
  else if (data.where === 'onboarding') await context.windows.openOnboarding();
  else await context.windows.openDesk(data.route);
  return answered(context, null);
}
