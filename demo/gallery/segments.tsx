interface SegmentsProps<T extends string> {
  readonly name: string;
  readonly label: string;
  readonly values: readonly T[];
  readonly value: T;
  readonly inWords: (value: T) => string;
  readonly onChoose: (value: T) => void;
}

/** One of a few, side by side. */
export function Segments<T extends string>(props: SegmentsProps<T>) {
  const { name, label, values, value, inWords, onChoose } = props;
  return (
    <fieldset class="segments">
      <legend>{label}</legend>
      <div>
        {values.map((each) => (
          <label key={each}>
            <input type="radio" name={name} checked={each === value} onChange={() => onChoose(each)} />
            <span>{inWords(each)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
