import type { Category } from '@/lib/domain/records/plan';

/** One procedure of a sample plan; its words are in the sample's texts. Codes are invented. */
export interface SampleItem {
  key: string;
  code: string;
  category: Category;
  area?: string;
  fee: number;
  /** The share an insurance is expected to pay. */
  share: number;
}

export type SamplePlanKey =
  | 'crown'
  | 'implant'
  | 'bridge'
  | 'whitening'
  | 'nightGuard'
  | 'fillings'
  | 'gums'
  | 'root'
  | 'aligners'
  | 'denture'
  | 'wisdom';

export const samplePlans: Record<SamplePlanKey, SampleItem[]> = {
  crown: [
    { key: 'buildUp', code: 'BUILD-1', category: 'crown-bridge', area: '30', fee: 310, share: 0.5 },
    { key: 'crown', code: 'CROWN-1', category: 'crown-bridge', area: '30', fee: 1290, share: 0.5 },
  ],
  implant: [
    { key: 'imaging', code: 'SCAN-1', category: 'exam-imaging', fee: 260, share: 0.8 },
    { key: 'implant', code: 'IMPL-1', category: 'implant', area: '19', fee: 2450, share: 0 },
    { key: 'implantCrown', code: 'IMPL-2', category: 'implant', area: '19', fee: 2150, share: 0.5 },
  ],
  bridge: [{ key: 'bridge', code: 'BRIDGE-3', category: 'crown-bridge', area: '18-20', fee: 3400, share: 0.5 }],
  whitening: [
    { key: 'whiteningOffice', code: 'WHITE-1', category: 'whitening', fee: 520, share: 0 },
    { key: 'whiteningHome', code: 'WHITE-2', category: 'whitening', fee: 240, share: 0 },
  ],
  nightGuard: [{ key: 'nightGuard', code: 'GUARD-1', category: 'other', fee: 480, share: 0.5 }],
  fillings: [
    { key: 'fillingOne', code: 'FILL-1', category: 'filling', area: '3', fee: 235, share: 0.8 },
    { key: 'fillingTwo', code: 'FILL-2', category: 'filling', area: '14', fee: 290, share: 0.8 },
    { key: 'fillingThree', code: 'FILL-2', category: 'filling', area: '15', fee: 290, share: 0.8 },
  ],
  gums: [
    { key: 'gumsRight', code: 'GUM-1', category: 'periodontal', area: 'R', fee: 540, share: 0.8 },
    { key: 'gumsLeft', code: 'GUM-1', category: 'periodontal', area: 'L', fee: 540, share: 0.8 },
    { key: 'gumsReview', code: 'GUM-2', category: 'periodontal', fee: 145, share: 0.8 },
  ],
  root: [
    { key: 'root', code: 'ROOT-1', category: 'endodontic', area: '14', fee: 1180, share: 0.5 },
    { key: 'crown', code: 'CROWN-1', category: 'crown-bridge', area: '14', fee: 1290, share: 0.5 },
  ],
  aligners: [
    { key: 'aligners', code: 'ALIGN-1', category: 'orthodontic', fee: 4650, share: 0.25 },
    { key: 'retainers', code: 'ALIGN-9', category: 'orthodontic', fee: 390, share: 0 },
  ],
  denture: [{ key: 'denture', code: 'DENT-1', category: 'denture', fee: 1950, share: 0.5 }],
  wisdom: [
    { key: 'wisdomTwo', code: 'EXTR-1', category: 'extraction', area: '17', fee: 420, share: 0.8 },
    { key: 'wisdomThree', code: 'EXTR-1', category: 'extraction', area: '32', fee: 420, share: 0.8 },
  ],
};
