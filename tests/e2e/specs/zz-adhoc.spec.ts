import { test } from '@playwright/test';
import { untilBelieved, useOnSite } from '../harness/beside-page.ts';
import { nadia, nameOf, openOffice } from '../harness/office.ts';
import { DemoPractice } from '../models/demo-practice.ts';
import { Sidebar } from '../models/sidebar.ts';

test('adhoc', async () => {
  const office = await openOffice({ known: [nadia] });
  const page = await office.it.context.newPage();
  await page.setViewportSize({ width: 1_600, height: 900 });
  await page.goto(office.demo.practiceUrl('none'));
  await useOnSite(office.it, page);
  await new DemoPractice(page).open(nadia);
  const sidebar = await Sidebar.beside(office.it, page);
  await sidebar.shows(nameOf(nadia));
  await untilBelieved(sidebar.frame);
  const body = sidebar.frame.locator('body');
  const look = async (name: string, css: string) => {
    const s = await page.addStyleTag({ content: css });
    await page.waitForTimeout(600);
    const said = await body.evaluate(async () => {
      const seen = await new Promise<unknown>((ok) => {
        const o = new IntersectionObserver(
          (e) => {
            o.disconnect();
            ok([(e[0] as any).isVisible, e[0]!.intersectionRatio, JSON.stringify(e[0]!.boundingClientRect)]);
          },
          { trackVisibility: true, delay: 100 } as any,
        );
        o.observe(document.documentElement);
      });
      return { dpr: devicePixelRatio, inner: innerWidth, outer: outerWidth, seen };
    });
    console.log(name, JSON.stringify(said));
    await page.screenshot({ path: `/tmp/adhoc/${name}.png` });
    await s.evaluate((e) => (e as Element).remove());
  };
  await look('plain', 'x{}');
  await look('zoom', 'html{zoom:.1}');
  await look('zoom3', 'html{zoom:3}');
  await look('mask', 'html{mask:linear-gradient(transparent,transparent)}');
  await look('bodymask', 'html,body{opacity:.01;filter:blur(5px);clip-path:inset(0 500px 0 0)}');
  await look('contain', 'html{contain:layout;position:relative;left:620px!important}');
  await look('transform', 'html{transform:scale(.1)}');
  await look('backdrop', '::backdrop{background:red!important;display:block!important;inset:0;position:fixed}');
  await look(
    'host',
    'html>*{display:block!important;opacity:.01!important;mask:linear-gradient(transparent,transparent)!important}',
  );
  await look('inherit', 'html{visibility:hidden;pointer-events:none;color:red;}');
  await office.close();
});
