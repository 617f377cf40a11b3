import { setTo } from '../set-to.ts';

/**
 * A slider and a field for the same number; `scale` is how many units of the field make one of the
 * state (100 for per cent). A field that holds no number in range is marked and changes nothing.
 */
export function wakeSlider(
  form: HTMLElement,
  name: string,
  scale: number,
  choose: (value: number) => void,
): { reflect: (value: number, disabled: boolean) => void } {
  const slider = form.querySelector<HTMLInputElement>(`[data-slider=${name}]`)!;
  const field = form.querySelector<HTMLInputElement>(`[data-number=${name}]`)!;
  const toState = (text: string): number => Number((Number(text) / scale).toPrecision(12));
  slider.addEventListener('input', () => choose(toState(slider.value)));
  field.addEventListener('input', () => {
    const value = Number(field.value);
    const fits = field.value !== '' && value >= Number(field.min) && value <= Number(field.max);
    setTo(field, 'ariaInvalid', fits ? null : 'true');
    if (fits) choose(toState(field.value));
  });
  return {
    reflect(value, disabled) {
      const shown = String(Number((value * scale).toPrecision(12)));
      setTo(slider, 'value', shown);
      // What a person is typing is not changed under the fingers.
      if (document.activeElement !== field) {
        setTo(field, 'value', shown);
        setTo(field, 'ariaInvalid', null);
      }
      setTo(slider, 'disabled', disabled);
      setTo(field, 'disabled', disabled);
    },
  };
}
