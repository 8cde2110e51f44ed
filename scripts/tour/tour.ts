import { besidePractice, callBack } from './beside-pages.ts';
import { endOfDay, lookAround, takeBreak } from './end-of-day.ts';
import { besideMail } from './mail.ts';
import { beginMorning, openToday } from './morning.ts';
import { notified, whoToCall } from './reminded.ts';
import { closeStage, openStage } from './stage-set.ts';

/** Plays the coordinator's morning without a display; 0 only if every step really happened. */
export async function playTour(): Promise<number> {
  const seed = Number(process.env.TOUR_SEED ?? Math.floor(Math.random() * 1_000_000));
  console.log(`\nA coordinator's morning, with people invented from seed ${seed} (TOUR_SEED=${seed} plays it again)\n`);
  const set = await openStage(seed);
  try {
    await beginMorning(set);
    await openToday(set);
    await besidePractice(set);
    await whoToCall(set);
    await besideMail(set);
    await lookAround(set);
    await takeBreak(set);
    await notified(set);
    await callBack(set);
    await endOfDay(set);
    console.log(`\nThe morning is done: ${set.tell.pictures} pictures in artifacts/tour/`);
    return 0;
  } catch {
    console.error('\nThe tour stopped: a step did not happen.');
    return 1;
  } finally {
    await closeStage(set);
  }
}
