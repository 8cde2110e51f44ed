import { useClient } from '@/components/hooks/client';
import { useToast } from '@/components/ui/toasts';
import type { Id } from '@/lib/domain/records/base';

/** Says what happened to a recipe, with a way back. */
export function useRecipeUndo(): (text: string, id: Id) => void {
  const client = useClient();
  const toast = useToast();
  return (text, id) => toast.undoable(text, () => client.send('recipeUndo', { id }));
}
