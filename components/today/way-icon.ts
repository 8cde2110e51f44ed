import { type LucideIcon, Mail, MessageSquare, Phone } from 'lucide-preact';
import type { TextKey } from '@/lib/i18n/translate';
import type { Way } from './row-words';

/** Each way with its sign and its words. */
export const ways: Record<Way, { icon: LucideIcon; label: TextKey; short: TextKey }> = {
  call: { icon: Phone, label: 'today.call', short: 'today.callShort' },
  text: { icon: MessageSquare, label: 'today.text', short: 'today.textShort' },
  write: { icon: Mail, label: 'today.write', short: 'today.writeShort' },
};
