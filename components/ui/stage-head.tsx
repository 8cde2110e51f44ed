import { useEffect, useRef } from 'preact/hooks';

/** The title of what is shown now; takes the focus, so that the keyboard goes on where the eye is. */
export function StageHead(props: { title: string; name: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <header>
      <h2 ref={heading} tabIndex={-1} class="stage-title">
        {props.title}
      </h2>
      <p class="muted stage-file">{props.name}</p>
    </header>
  );
}
