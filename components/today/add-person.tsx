export function AddPerson(_: { phone: string; onDone: (id: string, name: string) => void; onCancel: () => void }) {
  return null;
}
