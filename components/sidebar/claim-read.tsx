import { useText } from '@/components/hooks/use-text';
import { ReadList } from '@/components/teach/read-list';
import type { ClaimLine } from '@/lib/domain/views/subject';

/** What the page says, field by field. */
export function ClaimRead(props: { claim: ClaimLine }) {
  const { format } = useText();
  const { name, bornOn, chart, phone, email } = props.claim;
  const all = [
    { field: 'fullName' as const, value: name },
    { field: 'bornOn' as const, value: bornOn && format.dayOfYear(bornOn) },
    { field: 'chart' as const, value: chart },
    { field: 'phone' as const, value: phone },
    { field: 'email' as const, value: email },
  ];
  return <ReadList read={all.flatMap(({ field, value }) => (value ? [{ field, value }] : []))} />;
}
