"""What the groups of a facet's facts are: small records that cost next to nothing to define and to make."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, dataclass_transform

Words = Collection[str]
"""Words in their order; asking for one costs the same however many there are."""

NOTHING: Mapping[Any, Any] = MappingProxyType({})
"""The default of tables that a language may do without."""


@dataclass_transform(kw_only_default=True, frozen_default=True)
class FactGroup:
    """Fields as keyword arguments, as a data class has them, without the time that making one takes.

    Two dozen data classes cost 20 ms at start-up, these 0.2. A field without a default must be given. Raises
    ``TypeError`` that names the fields which are missing and those that do not exist.
    """

    _kinds: ClassVar[Mapping[str, str]]
    _defaults: ClassVar[Mapping[str, Any]]

    def __init_subclass__(cls) -> None:
        cls._kinds = dict(cls.__annotations__)
        cls._defaults = {name: getattr(cls, name) for name in cls._kinds if hasattr(cls, name)}

    if not TYPE_CHECKING:

        def __init__(self, **facts: Any) -> None:
            wrong = (facts.keys() - self._kinds.keys()) | (self._kinds.keys() - self._defaults.keys() - facts.keys())
            if wrong:
                raise TypeError(f"{type(self).__name__}: {', '.join(sorted(wrong))}")
            for name, value in facts.items():
                if self._kinds[name] == "Words":
                    facts[name] = dict.fromkeys(value).keys()
            self.__dict__.update(self._defaults, **facts)
