import { idMaker } from '@/lib/domain/id-maker';

export const newId = idMaker(Date.now, (bytes) => crypto.getRandomValues(bytes));
