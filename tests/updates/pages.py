"""Pages of the tests of this room."""

SOURCE = "The bridge opens on Monday.\n\nIt is {n} metres long and leads to the old harbour.\n"
TARGET = "Le pont ouvre lundi.\n\nIl mesure {n} mètres et mène au vieux port.\n"
