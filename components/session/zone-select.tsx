import '@/lib/i18n/whole-english';
import { useId, useMemo } from 'preact/hooks';
import { useNow } from '@/components/hooks/use-now';
import { useText } from '@/components/hooks/use-text';
import type { Zone } from '@/lib/domain/records/base';

export function systemZone(): Zone {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Every zone of the world by region, each with the time it is there now. */
export function ZoneSelect(props: { label: string; value: Zone; onChange: (zone: Zone) => void }) {
  const { t, format } = useText();
  const now = useNow();
  const id = useId();
  const regions = useMemo(() => byRegion(props.value), [props.value]);
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <select
        id={id}
        class="input"
        autocomplete="off"
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        {[...regions].map(([region, zones]) => (
          <optgroup key={region} label={region}>
            {zones.map((zone) => (
              <option key={zone} value={zone}>
                {t('firstRun.zoneNow', { place: format.place(zone), time: format.clock(now, zone) })}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

function byRegion(chosen: Zone): Map<string, Zone[]> {
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), chosen]);
  return Map.groupBy([...zones].sort(), (zone) => (zone.split('/')[0] ?? zone).replaceAll('_', ' '));
}
