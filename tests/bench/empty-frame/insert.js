// A frame where ours is, in the same way and at the same moment, with nothing in it.
const insert = () => {
  const host = document.createElement('empty-frame');
  const root = host.attachShadow({ mode: 'closed' });
  const frame = document.createElement('iframe');
  host.style.cssText = 'position:fixed;inset:0 0 0 auto;width:340px';
  frame.style.cssText = 'width:100%;height:100%;border:0';
  frame.src = chrome.runtime.getURL('empty.html');
  root.append(frame);
  document.documentElement.append(host);
};
if (document.readyState === 'complete') insert();
else addEventListener('load', insert, { once: true });
